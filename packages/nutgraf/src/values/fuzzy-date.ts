import { form } from './bound.ts';
import { named } from './define.ts';
import { fuzzyDatePattern } from './edtf.ts';

export const FuzzyDateSchema = named(
  'FuzzyDate',
  'A date as exactly as it is known: EDTF levels 0 and 1 (2020, 2024-09-02, 1944~, 197X, a local date-time) or an RFC 3339 instant. An interval such as ../2024-09-02 means some time within it. Not a duration: that is a Period.',
  form('date', fuzzyDatePattern, 'a date such as 2024-09-02, 2024-09, 1944~ or 2024-09-02T10:00:00Z'),
  'Write the date as exactly as it is known, year first: 2024-09-02. What the source said in words goes into `stated` of a claim',
);
