import { expect, test } from 'vitest';
import { noticesIn } from './legal.ts';

test.each([
  ['66 FR 24266, 77 FR 58006 (no. 182), 81 FR 64694', ['66 FR 24266', '77 FR 58006 (no. 182)', '81 FR 64694']],
  ['67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02', ['67 F.R. 56530 9/4/02', '67 F.R. 10890 3/11/02']],
  ['46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81', ['46 F.R. 46154 9/17/81', '46 F.R. 19290 3/30/81']],
  ['82 F.R. 61745 12/29/2017,  83F.R. 28801', ['82 F.R. 61745 12/29/2017', '83F.R. 28801']],
  ['83 FR 37423; 87 FR 77505', ['83 FR 37423', '87 FR 77505']],
  ['Vol. 83, No. 91, 05/10/2018', ['Vol. 83, No. 91, 05/10/2018']],
  ['Notice of the day', ['Notice of the day']],
  ['', []],
])('%j', (cell, citations) => {
  expect(noticesIn(cell).map(({ citation }) => citation)).toEqual(citations);
});
