import type { Look } from '../report/paint.ts';
import { safe } from '../report/safe.ts';
import { counted } from '../report/wrap.ts';
import type { AskedFiles } from './asked.ts';
import { field, paragraph } from './field.ts';

/** The lists that were asked: what each is, of which day, how much it holds, and the hash by which its files are known again. */
export function listsText(lists: readonly AskedFiles[], look: Look): string {
  return [look.paint('strong', 'Lists asked'), ...lists.map((list) => listText(list, look))].join('\n');
}

function listText({ files, sources, parties, sanctions }: AskedFiles, look: Look): string {
  const { paint, width } = look;
  const refused = files.reduce((sum, { invalid }) => sum + invalid, 0);
  const counts = `${counted(parties, 'actor and asset', 'actors and assets')}, ${counted(sanctions, 'sanction')}`;
  const undated = sources.filter(({ snapshotOn }) => snapshotOn === undefined);
  const isWhole = parties > 0;
  return [
    ...files.map(({ name }) => `  ${safe(name)}`),
    ...(sources.length === 0 ? [paragraph('it does not say what it is and of which day', { width }, '    ')] : []),
    ...sources.map(({ label, snapshotOn, sha256 }) =>
      [
        field('list', `${label}, ${snapshotOn === undefined ? 'day of its state not given' : `as of ${snapshotOn}`}`, look, { indent: '    ', room: 8 }),
        field('', `SHA-256 ${sha256 ?? 'not given'}`, look, { indent: '    ', room: 8 }),
      ].join('\n'),
    ),
    field('holds', isWhole ? counts : `${counts}: nobody can be found on it`, look, { indent: '    ', room: 8, ...(isWhole ? {} : { tone: 'bad' }) }),
    ...(refused === 0 ? [] : [field('refused', `${counted(refused, 'record')}: nobody in them is found`, look, { indent: '    ', room: 8, tone: 'bad' })]),
    ...(undated.length === 0 ? [] : [paint('doubtful', paragraph('The file does not say of which day it is: --snapshot DATE says it.', { width }, '    '))]),
  ].join('\n');
}
