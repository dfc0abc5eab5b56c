import { agreement } from '../test/agreement/suite.ts';

agreement(200_000, Math.trunc(Date.now() / 1000), true);
