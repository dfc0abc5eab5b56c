import type { Bloc, Country, Government, Group, Organization, State, StateId } from 'nutgraf';
import { blocType, governmentStatus, organizationType } from 'nutgraf/codes';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { isA } from '../foreign.ts';
import { idOf, kindOf } from '../identity.ts';
import { actorOf } from './actor.ts';
import { type FtmRecord, references } from './context.ts';
import { dropCaption, namesOf, ownWord } from './shared.ts';
import { countries, first, periodOf, texts } from './value.ts';

/** A record of a LegalEntity that is no Person: an organization, or what the id says where this project has written it. */
export function bodyOf(record: FtmRecord): Organization | State | Government | Bloc | Group {
  const { view, id, schema, context } = record;
  const kind = kindOf(id, schema);
  const names = namesOf(record);
  dropCaption(record, names);
  const period = periodOf(view, 'incorporationDate', 'dissolutionDate');
  if (kind === 'state') {
    const country = first(countries(view, 'country', 'mainCountry', 'jurisdiction'), view, 'country');
    return compact<State>({ kind, id: idOf(kind, context.namespace, id), names, country, period, ...actorOf(record) });
  }
  if (kind === 'bloc') {
    const type = ownWord(record, blocType);
    return compact<Bloc>({ kind, id: idOf(kind, context.namespace, id), names, type, period, ...actorOf(record) });
  }
  if (kind === 'group') {
    const regions = countries(view, 'country', 'mainCountry', 'jurisdiction');
    return compact<Group>({ kind, id: idOf(kind, context.namespace, id), names, period, ...actorOf(record), countries: regions });
  }
  if (kind === 'government') return governmentOf(record, { names, period });
  return organizationOf(record, { names, period });
}

type Base = Pick<Organization, 'names'> & { period: Organization['period'] };

function governmentOf(record: FtmRecord, base: Base): Government {
  const { view, id, context } = record;
  const states = references(record, 'parent', 'LegalEntity').filter((one): one is StateId => one.startsWith('state/'));
  return compact<Government>({
    kind: 'government',
    id: idOf('government', context.namespace, id),
    of: first(states, view, 'parent'),
    status: ownWord(record, governmentStatus),
    ...base,
    ...actorOf(record),
    countries: countries(view, 'country', 'mainCountry', 'jurisdiction'),
  } as { [K in keyof Government]: Government[K] | undefined });
}

function organizationOf(record: FtmRecord, base: Base): Organization {
  const { view, id, schema, context } = record;
  const jurisdictions = countries(view, 'jurisdiction');
  const [classification, ...more] = texts(view, 'legalForm', 'classification');
  if (more.length > 0)
    view.ledger.note('narrowed', view.spotOf('classification'), `is left out, for ${showValue(classification)} is the classification`);
  if (schema === 'LegalEntity')
    record.top.ledger.note('guessed', record.top.spotOf('schema'), 'is LegalEntity, a person or a body, which is taken for a body');
  return compact<Organization>({
    kind: 'organization',
    id: idOf('organization', context.namespace, id),
    type: ownWord(record, organizationType) ?? typeOf(schema),
    classification,
    jurisdiction: first(jurisdictions, view, 'jurisdiction'),
    sectors: texts(view, 'sector'),
    ...base,
    ...actorOf(record),
    countries: withoutFirst(countries(view, 'country', 'mainCountry'), jurisdictions),
  });
}

function typeOf(schema: string): Organization['type'] {
  return isA(schema, 'Company') ? 'company' : isA(schema, 'PublicBody') ? 'public-body' : undefined;
}

function withoutFirst(own: readonly Country[], jurisdictions: readonly Country[]): Country[] {
  return [...new Set([...own, ...jurisdictions.slice(1)])];
}
