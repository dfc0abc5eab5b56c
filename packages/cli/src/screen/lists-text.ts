import type { Look, Tone } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { counted } from '../report/wrap.ts';
import type { AskedFiles } from './asked.ts';
import { field } from './field.ts';

/** The lists that were asked: what each is, of which day, how much it holds, and the hash by which its files are known again. */
export function listsText(lists: readonly AskedFiles[], look: Look): string {
  return [look.paint('strong', 'Lists asked'), ...lists.map((list) => listText(list, look))].join('\n');
}

function listText({ files, sources, parties, sanctions, isForeign }: AskedFiles, look: Look): string {
  const line = (name: string, text: string, tone?: Tone) => field(name, text, look, { indent: '    ', room: 8, tone });
  const refused = files.reduce((sum, { invalid }) => sum + invalid, 0);
  const counts = `${counted(parties, 'actor or asset', 'actors and assets')}, ${counted(sanctions, 'sanction')}`;
  const isUndated = sources.length === 0 || sources.some(({ snapshotOn }) => snapshotOn === undefined);
  return [
    ...files.map(({ name }) => `  ${safe(name)}`),
    ...sources.flatMap(({ label, snapshotOn, sha256 }) => [
      line('list', `${label}, ${snapshotOn === undefined ? 'day of its state not given' : `as of ${snapshotOn}`}`),
      line('SHA-256', sha256 ?? 'not given'),
    ]),
    parties > 0 ? line('holds', counts) : line('holds', `${counts}: nobody can be found on it`, 'bad'),
    ...(refused > 0 ? [line('refused', `${counted(refused, 'record')}: nobody in them is found`, 'bad')] : []),
    ...(isUndated
      ? [line('day', `${undated}: ${isForeign ? '--snapshot DATE says it' : 'nutgraf convert --snapshot DATE writes it'}`, 'doubtful')]
      : []),
  ].join('\n');
}

const undated = 'not said by the list, so what was still in force on a later day is not known';

/** What the lists are called, in a sentence. */
export function listTitles(lists: readonly AskedFiles[]): string {
  return lists
    .map(({ sources: [source], files: [file] }) => {
      const day = source?.snapshotOn === undefined ? '' : ` as of ${source.snapshotOn}`;
      return `“${source?.label ?? file?.name ?? ''}”${day}`;
    })
    .join(', ');
}
