/** How often a property is tried: as FUZZ_RUNS says (at night, say), else 1,000 times in CI and less often elsewhere. */
export const RUNS = {
  numRuns: Number(process.env.FUZZ_RUNS ?? (process.env.CI === 'true' ? 1_000 : 60)),
};
