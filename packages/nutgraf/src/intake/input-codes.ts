import type { IssueCode } from '../issue.ts';

/** What is known of each `input/…` code: faults of the way that bytes came, not of what they say. */
export const inputCodes: readonly IssueCode[] = [
  {
    code: 'input/not-found',
    severity: 'error',
    title: 'no such file',
    meaning: 'There is no file at the path that was given.',
    mend: 'Look for a slip in the path. It counts from the folder that the command is called in.',
  },
  {
    code: 'input/not-a-file',
    severity: 'error',
    title: 'not a file',
    meaning: 'The path that was given leads to a folder or to another thing that holds no bytes.',
    mend: 'Name the file inside it.',
  },
  {
    code: 'input/unreadable',
    severity: 'error',
    title: 'unreadable file',
    meaning: 'The file is there, but the system refuses to read it, or stopped in the middle of it.',
    mend: 'Look at the permissions of the file and at the disk.',
  },
  {
    code: 'input/gzip-truncated',
    severity: 'error',
    title: 'cut gzip stream',
    meaning: 'The compressed stream ends before its end mark. The records before the cut were read; those behind it are lost.',
    mend: 'Fetch the file again, and compare its length with what the sender states.',
  },
  {
    code: 'input/gzip-checksum',
    severity: 'error',
    title: 'damaged gzip stream',
    meaning:
      'The stream cannot be decompressed on, or what came out of it has another checksum or length than it states: any record may be damaged.',
    mend: 'Fetch the file again and discard what was read.',
  },
  {
    code: 'input/gzip-trailing',
    severity: 'error',
    title: 'bytes behind a gzip stream',
    meaning: 'Behind the end of the compressed stream stand bytes that are no further stream.',
    mend: 'Ask the sender how the file was put together.',
  },
  {
    code: 'input/compressed',
    severity: 'error',
    title: 'compressed file',
    meaning: 'The bytes are a compressed file of another sort than gzip. None of it was read.',
    mend: 'Unpack it on the way in: `unzip -p feed.zip | nutgraf validate -`.',
  },
  {
    code: 'input/worker',
    severity: 'error',
    title: 'dead worker',
    meaning:
      'A worker ended before it had judged its part of the input, for want of memory or by a fault of the program. The records of that part are in no count; the others are.',
    mend: 'Run again with one worker or lower limits. If it stays, report it with the range of bytes that the issue names.',
  },
];
