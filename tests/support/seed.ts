import fc from 'fast-check';

/** One seed for every run, so that a red run is the change's doing; the nightly size (FUZZ_RUNS) looks elsewhere. */
const SEED = 1_896;

if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: SEED });
