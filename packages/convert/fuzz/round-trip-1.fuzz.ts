import { roundTrips, writable } from '../test/round-trip-suite.ts';

// Every second format, so that two files share the work.
const some = writable.filter((_, index) => index % 2 === 0);
roundTrips(some, Math.ceil(10_000 / writable.length), Math.trunc(Date.now() / 1000), true);
