import type { Issue, IssueCode } from 'nutgraf';
import { compressionOf } from './shape.ts';

/** What is known of compressed input. */
export const compressedCode: IssueCode = {
  code: 'input/compressed',
  severity: 'error',
  title: 'compressed file',
  meaning: 'The bytes are a compressed file. None of it was read: compressed files are not unpacked yet.',
  mend: 'Unpack it on the way in: `gunzip -c feed.json.gz | nutgraf validate -`.',
};

/** Says that a source is compressed, where it begins so. The hint is for a command. */
export function compressedIssue(bytes: Uint8Array, command: string): Issue | undefined {
  const packed = compressionOf(bytes);
  if (packed === undefined) return undefined;
  const { code, severity } = compressedCode;
  const message = `the file is compressed (${packed.name}), and compressed files are not unpacked here yet`;
  return { code, severity, pointer: '', message, hint: `Unpack it on the way in: ${packed.unpack} FILE | nutgraf ${command} -` };
}
