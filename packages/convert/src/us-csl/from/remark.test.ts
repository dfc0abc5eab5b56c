import { expect, test } from 'vitest';
import { readRemarks } from './remark.ts';

test.each([
  ['OF - Town', { linkedTo: [], notes: ['OF - Town'] }],
  ['(Linked To: B LTD.)', { linkedTo: ['B LTD.'], notes: [] }],
  ['First; second; (Linked To: B (NORTH) LTD.); (Linked To: C, Ada)', { linkedTo: ['B (NORTH) LTD.', 'C, Ada'], notes: ['First; second'] }],
  ['(Linked To: )', { linkedTo: [], notes: [] }],
  [' - ', { linkedTo: [], notes: [] }],
])('%j', (text, read) => {
  expect(readRemarks(text)).toEqual(read);
});
