import type { ActorId, Contributor, ContributorRole } from 'nutgraf';
import { isOwn } from '../../own-uri.ts';
import type { View } from '../../view.ts';
import { entityOf } from './concept.ts';
import type { Context } from './context.ts';

const personal: readonly ContributorRole[] = ['author', 'reporter', 'editor', 'photographer', 'translator'];

/** Who stands behind an item, by the role that the document gives them. */
export interface Origin {
  publisher: ActorId | undefined;
  distributor: ActorId | undefined;
  contributors: Contributor[];
}

/** The sources of an item's content: its publisher and distributor where the role says so, contributors otherwise. */
export function origin(view: View, context: Context): Origin {
  const result: Origin = { publisher: undefined, distributor: undefined, contributors: [] };
  for (const entry of view.views('infosources', 'infoSources', 'infosource')) {
    const found = entry.take('role', 'rel');
    const isOurs = isOwn(String(entry.peek('uri') ?? ''));
    const word =
      String(found?.value ?? '')
        .split(/[/#:]/u)
        .at(-1)
        ?.toLowerCase() ?? '';
    const role = personal.find((one) => word.startsWith(one));
    const id = entityOf(entry, role === undefined ? 'organization' : 'person', context) as ActorId | undefined;
    if (id === undefined) continue;
    if (!isOurs)
      context.ledger.note(
        'guessed',
        entry.spot,
        `does not say whether it is a person or a body: taken for ${role === undefined ? 'an organization' : 'a person'}`,
      );
    if (word.startsWith('publish') && result.publisher === undefined) result.publisher = id;
    else if (/^(?:distribut|provid|suppl)/u.test(word) && result.distributor === undefined) result.distributor = id;
    else {
      if (found !== undefined && role === undefined && word !== 'contributor')
        context.ledger.drop(found.spot, 'it is no role of a contributor, a publisher or a distributor');
      result.contributors.push(found === undefined && isOurs ? { actor: id } : { actor: id, role: role ?? 'contributor' });
    }
    entry.close();
  }
  return result;
}
