import { roundTrips, writable } from '../test/round-trip-suite.ts';

roundTrips(Math.ceil(10_000 / writable.length), Math.trunc(Date.now() / 1000), true);
