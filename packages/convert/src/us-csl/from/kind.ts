import type { Asset } from 'nutgraf';
import type { ScreeningList } from '../owner.ts';

/** What a target is. */
export interface TargetKind {
  kind: 'person' | 'organization' | 'asset';
  /** Of an asset. */
  type?: Asset['type'];
}

const stated: ReadonlyMap<string, TargetKind> = new Map<string, TargetKind>([
  ['individual', { kind: 'person' }],
  ['entity', { kind: 'organization' }],
  ['vessel', { kind: 'asset', type: 'vessel' }],
  ['aircraft', { kind: 'asset', type: 'aircraft' }],
]);

/** What the word of the list says. `undefined` for a word that is not known. */
export function statedKind(word: string): TargetKind | undefined {
  return stated.get(word.trim().toLowerCase());
}

/** Words that stand in names of bodies and not of people. */
const ofBodies = new Set(
  (
    'academy administration aero aeronautics aerospace agency air aircraft airline airlines airways and arsenal associates association authority ' +
    'automation aviation bank base battalion bhd board brigade brothers bureau cargo center centre centrum chemical chemicals college command ' +
    'commission committee company complex components computer computers construction consulting contracting control corp corporation council department ' +
    'design development directorate distribution division electric electronic electronics energy engineering enterprise enterprises equipment ' +
    'est establishment exchange exim export exporters express factory finance firm force forces foundation freight gas general gmbh group heavy ' +
    'holding holdings import impex inc incorporated industrial industries industry institute instruments international invest investment ' +
    'investments jsc kg lab laboratories laboratory labs limited line lines llc llp logistics ltd machinery marine maritime marketing materials ' +
    'mechanical metal metals middle military mining ministry missile national navigation network networks nuclear office oil ojsc optical ' +
    'optics organization organisation pjsc plant plastics port power precision printing production products project pte pty public regiment ' +
    'regional research sa sal sales sarl school science scientific sdn security semiconductor service services shipping shipyard society ' +
    'software solution solutions spa srl steel supplies supply system systems tech technic technical technologies technology telecom test tools ' +
    'trade trader traders trading transport travel union unit university ventures warehouse works world zao'
  ).split(' '),
);

/**
 * What a target likely is whose list does not say: a person has two to five words of letters alone, none of which stands in names of
 * bodies, and no short form in capitals behind it. A guess, to be told as one.
 */
export function likelyKind(name: string, { strikes }: Pick<ScreeningList, 'strikes'>): TargetKind {
  const words = name
    .replaceAll(/\([^()]*\)/gu, ' ')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const isName =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*$|^(?:al|bin|bint|de|del|der|el|la|van|von)$/u.test(word));
  const isShortened = /\([A-Z]{2,}\)/u.test(name);
  const isBody =
    isShortened || words.some((word) => ofBodies.has(word.toLowerCase().replaceAll(/[^a-z]/gu, '')) || /\p{L}\.\p{L}\.\p{L}/u.test(word));
  return strikes === 'anybody' && isName && !isBody ? { kind: 'person' } : { kind: 'organization' };
}
