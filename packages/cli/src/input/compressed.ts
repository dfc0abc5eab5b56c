import type { Issue, IssueCode } from 'nutgraf';
import type { SourceRecord } from './record.ts';
import { compressionOf } from './shape.ts';

/** What is known of compressed input. */
export const compressedCode: IssueCode = {
  code: 'input/compressed',
  severity: 'error',
  title: 'compressed file',
  meaning: 'The bytes are a compressed file. None of it was read: compressed files are not unpacked yet.',
  mend: 'Unpack it on the way in: `gunzip -c feed.json.gz | nutgraf validate -`.',
};

/** Says that a source is compressed, where it is. */
export function compressedIssue({ bytes, number }: SourceRecord): Issue | undefined {
  const packed = number === undefined ? compressionOf(bytes) : undefined;
  if (packed === undefined) return undefined;
  const { code, severity } = compressedCode;
  const message = `the file is compressed (${packed.name}), and compressed files are not unpacked here yet`;
  return { code, severity, pointer: '', message, hint: `Unpack it on the way in: ${packed.unpack} FILE | nutgraf validate -` };
}
