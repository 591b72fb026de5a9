import fc from 'fast-check';

/** One seed for every run, so that a red run is the change's doing; the nightly size (FUZZ_RUNS) looks elsewhere. */
const SEED = 1_896;

/** What a property allows to be long is long: left alone, fast-check makes some ten items at most, whatever `maxLength`. */
fc.configureGlobal({
  defaultSizeToMaxWhenMaxSpecified: true,
  ...(process.env.FUZZ_RUNS ? {} : { seed: SEED }),
});
