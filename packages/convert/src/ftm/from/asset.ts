import type { Asset } from 'nutgraf';
import { assetType } from 'nutgraf/codes';
import { compact } from '../../compact.ts';
import { isA } from '../foreign.ts';
import { idOf } from '../identity.ts';
import { addressesOf } from './address.ts';
import type { FtmRecord } from './context.ts';
import { countryNotes, dropCaption, namesOf, ownWord, sharedOf, topicsOf } from './shared.ts';
import { countries, oneDate, oneText, texts } from './value.ts';

const types: readonly (readonly [string, Asset['type']])[] = [
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
  ['Vehicle', 'vehicle'],
  ['CryptoWallet', 'crypto-wallet'],
  ['Security', 'security'],
  ['BankAccount', 'bank-account'],
  ['RealEstate', 'real-estate'],
];

/** Where the sort of a thing is told, by schema; a share has both. */
const sorts = ['type', 'accountType', 'propertyType', 'classification', 'currencySymbol', 'landType'];

/** A record of an Asset that is no company, or of a CryptoWallet. */
export function assetOf(record: FtmRecord): Asset {
  const { view, context, id, schema } = record;
  const names = namesOf(record);
  dropCaption(record, names);
  const sort = sorts.flatMap((name) => texts(view, name))[0];
  const shared = sharedOf(record);
  return compact<Asset>({
    kind: 'asset',
    id: idOf('asset', context.namespace, id),
    type: ownWord(record, assetType) ?? types.find(([above]) => isA(schema, above))?.[1] ?? 'other',
    names,
    classification: sort,
    flags: countries(view, 'flag', 'pastFlags').map((country) => ({ country })),
    model: oneText(view, 'model'),
    manufacturer: oneText(view, 'manufacturer'),
    builtOn: oneDate(view, 'buildDate'),
    addresses: addressesOf(record),
    topics: topicsOf(record),
    ...shared,
    notes: [...shared.notes, ...countryNotes(record)],
  });
}
