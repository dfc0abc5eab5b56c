import { soundness } from '../test/guard/suite.ts';

soundness(200_000, Math.trunc(Date.now() / 1000), true);
