import * as fc from 'fast-check';

// The same inputs on every run, so that a run says of the code and not of its luck. Fresh ones are for the long runs.
fc.configureGlobal({ seed: 20240902 });
