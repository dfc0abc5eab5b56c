import * as z from 'zod';
import { assetType } from '../codes/asset-type.ts';
import type { Asset, Flag } from '../generated/model.ts';
import { list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { FuzzyDateSchema } from '../values/fuzzy-date.ts';
import { AssetIdSchema } from '../values/id.ts';
import { CountrySchema, property } from '../values/property.ts';
import { actorShape, namesProperty } from './actor.ts';
import { entityShape } from './entity.ts';

export const FlagSchema: ObjectSchema<Flag> = namedObject(
  'Flag',
  'The flag that a ship or an aircraft flies or flew.',
  z.strictObject({ country: CountrySchema.describe('The country, ISO 3166-1 alpha-2.'), period: property.period }),
);

export const AssetSchema: ObjectSchema<Asset> = namedObject(
  'Asset',
  'A thing that is owned and can be a target: a ship, an aircraft, a wallet, a building. Owner and operator are relationships.',
  z.strictObject({
    kind: z.literal('asset').describe('Always `asset`.'),
    id: AssetIdSchema.describe('The id of the asset.'),
    type: coded(assetType).describe('What sort of thing it is.'),
    names: namesProperty,
    classification: text('name')
      .optional()
      .describe('What sort of body or thing the source calls it, such as `crude oil tanker` or its legal form.'),
    flags: list(FlagSchema, 100).optional().describe('The flags that it flies or flew.'),
    model: text('name').optional().describe('The model, as its maker calls it.'),
    manufacturer: text('name').optional().describe('Who made it, in the words of the source.'),
    builtOn: FuzzyDateSchema.optional().describe('When it was built.'),
    addresses: actorShape.addresses,
    topics: actorShape.topics,
    ...entityShape,
  }),
);
