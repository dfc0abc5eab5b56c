import { hostile } from '../test/hostile/suite.ts';

hostile(60_000, Math.trunc(Date.now() / 1000), true);
