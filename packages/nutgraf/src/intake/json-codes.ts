import type { IssueCode } from '../issue.ts';
import { defaultLimits } from './limit.ts';

/**
 * What is known of each `json/…` code. All are errors, by one rule: where a text breaks one of them, two readers can take two values from
 * it, or none. `json/number-precision` follows it too, since the number that this reader would give out is not the one that was written,
 * and two identifiers could become one.
 */
export const jsonCodes: readonly IssueCode[] = [
  {
    code: 'json/syntax',
    severity: 'error',
    title: 'broken JSON',
    meaning: 'The text is not JSON (RFC 8259). The message names what stands where; nothing behind that place was read.',
    mend: 'Mend the place that is named, and write JSON with a library, not by joining strings: NaN and trailing commas come from that.',
    example: '{ "id": "state/mali", }',
  },
  {
    code: 'json/truncated',
    severity: 'error',
    title: 'cut JSON',
    meaning: 'The text is right as far as it goes, but it ends inside a value.',
    mend: 'Fetch the whole text again. It is not mended by adding brackets: what is missing is not known.',
    example: '{ "id": "state/mali", "names": [',
  },
  {
    code: 'json/empty',
    severity: 'error',
    title: 'nothing to read',
    meaning: 'The text holds nothing, or white space alone.',
    mend: 'Look whether the sender wrote the file at all. In NDJSON, leave empty lines out.',
    example: ' ',
  },
  {
    code: 'json/utf8',
    severity: 'error',
    title: 'invalid UTF-8',
    meaning: 'A byte is no part of a UTF-8 character (RFC 3629): an older encoding, or a character that was cut. Only the first is named.',
    mend: 'Convert the text to UTF-8. Do not replace the bytes: the letters would be lost.',
  },
  {
    code: 'json/encoding',
    severity: 'error',
    title: 'UTF-16 or UTF-32',
    meaning: 'The text is in UTF-16 or UTF-32, by its byte-order mark or its zero bytes. JSON between systems is UTF-8 (RFC 8259 §8.1).',
    mend: 'Convert the text to UTF-8, for instance with iconv.',
  },
  {
    code: 'json/bom',
    severity: 'error',
    title: 'byte-order mark inside',
    meaning:
      'A byte-order mark (U+FEFF) stands between parts of the text. At the very start it is passed over, and inside a string it is text.',
    mend: 'Take it out, and look whether the rest is one text: files were joined as they are.',
    example: '[1, \ufeff2]',
  },
  {
    code: 'json/nul',
    severity: 'error',
    title: 'NUL byte',
    meaning:
      'A byte 0 stands in the text. Some programs take it for the end and read less than is there. The escape `\\u0000` is not meant.',
    mend: 'Ask for the file again: runs of NUL bytes come from a disk or a copy that failed.',
    example: '{ "id": "state/mali" }\0',
  },
  {
    code: 'json/limit-depth',
    severity: 'error',
    title: 'too deep',
    meaning: `Objects and arrays stand deeper than the limit (${defaultLimits.depth} unless another is asked for). The rest was not read.`,
    mend: 'Flatten the data: records point to each other by id, and none of the model is more than a few levels deep.',
    example: `{"a":${'['.repeat(defaultLimits.depth)}${']'.repeat(defaultLimits.depth)}}`,
  },
  {
    code: 'json/limit-record',
    severity: 'error',
    title: 'record too long',
    meaning: 'A record, or a whole document, has more bytes than the limit (16 MiB unless another is asked for). It was not read at all.',
    mend: 'Send one entity a line (NDJSON), or raise the limit `record` for a sender that is trusted.',
  },
  {
    code: 'json/limit-string',
    severity: 'error',
    title: 'string too long',
    meaning: 'A string or a key has more bytes between its quotes, as written, than the limit (1 MiB unless another is asked for).',
    mend: 'Shorten the text, or raise the limit `string`. Images and files do not belong into a record: give their URL.',
  },
  {
    code: 'json/limit-keys',
    severity: 'error',
    title: 'too many keys',
    meaning: 'An object has more keys than the limit (10,000 unless another is asked for). The further ones are not compared.',
    mend: 'Make it an array of records, or raise the limit `keys`.',
  },
  {
    code: 'json/limit-items',
    severity: 'error',
    title: 'too many items',
    meaning: 'An array has more items than the limit (100,000 unless another is asked for).',
    mend: 'Send one entity a line (NDJSON), or raise the limit `items`.',
  },
  {
    code: 'json/limit-ratio',
    severity: 'error',
    title: 'compressed too far',
    meaning: 'A compressed stream grows beyond its limit (200 times, from 10 MiB on), as one does that is made to fill a memory.',
    mend: 'Decompress it by hand and look at it, or raise the limit `ratio` for a sender that is trusted.',
  },
  {
    code: 'json/duplicate-key',
    severity: 'error',
    title: 'key twice',
    meaning:
      'An object has a key twice, compared without escapes. Some readers take the first, some the last: the text has no one meaning.',
    mend: 'Ask the sender which of the two holds.',
    example: '{ "type": "asset-freeze", "type": "travel-ban" }',
  },
  {
    code: 'json/forbidden-key',
    severity: 'error',
    title: 'forbidden key',
    meaning:
      'A key is `__proto__`, `constructor` or `prototype`: libraries drop it, and a program that copies it can change all its objects.',
    mend: 'Rename the key or leave it out. No property of the model has such a name.',
    example: '{ "extensions": { "__proto__": {} } }',
  },
  {
    code: 'json/number-precision',
    severity: 'error',
    title: 'digits that are lost',
    meaning:
      'A double (IEEE 754 binary64), written out with as many digits, is another number. Up to 15 digits are kept, up to 17 at times.',
    mend: 'Write identifiers and amounts as strings. Round measurements to 15 digits.',
    example: '{ "amount": 9007199254740993 }',
  },
  {
    code: 'json/number-range',
    severity: 'error',
    title: 'number out of range',
    meaning: 'A number is larger than a double can be and would become infinite, or is so small that it would become 0.',
    mend: 'Write it as a string, or leave it out where it stands for "no limit" or "unknown".',
    example: '{ "amount": 1e400 }',
  },
  {
    code: 'json/lone-surrogate',
    severity: 'error',
    title: 'half a character',
    meaning: 'A string holds half of a surrogate pair, such as `\\ud800` alone. UTF-8 cannot write it: all halves become one and the same.',
    mend: 'Ask for the whole text: a program cut it by UTF-16 units in the middle of a character.',
    example: '{ "text": "Bamako \\ud83d" }',
  },
];
