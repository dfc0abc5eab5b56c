import { hostile } from './hostile/suite.ts';

hostile(1000, 7, true);
