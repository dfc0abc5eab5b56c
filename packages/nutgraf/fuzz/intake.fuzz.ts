import { hostile } from '../test/hostile/suite.ts';

hostile(140_000, Math.trunc(Date.now() / 1000), true);
