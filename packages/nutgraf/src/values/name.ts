import * as z from 'zod';
import { nameQuality } from '../codes/name-quality.ts';
import { nameType } from '../codes/name-type.ts';
import { script } from '../codes/script.ts';
import type { Name, NameParts } from '../generated/model.ts';
import { nonEmpty, text } from './bound.ts';
import { coded } from './coded.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { property } from './property.ts';

export const NamePartsSchema: ObjectSchema<NameParts> = namedObject(
  'NameParts',
  'The parts of a person’s name, as the source tells them apart.',
  nonEmpty(
    z.strictObject({
      given: text('name').optional().describe('The given name or names.'),
      additional: text('name').optional().describe('A middle name or names.'),
      family: text('name').optional().describe('The family name or names.'),
      patronymic: text('name').optional().describe('The name after the father, such as Ivanovich.'),
      prefix: text('name').optional().describe('What stands before the name, such as Dr.'),
      suffix: text('name').optional().describe('What stands after the name, such as Jr.'),
    }),
  ),
);

export const NameSchema: ObjectSchema<Name> = namedObject(
  'Name',
  'A name that an actor, an asset, a place or an agreement bears or bore.',
  z.strictObject({
    text: text('name').describe('The name as written, in one line.'),
    lang: property.lang,
    type: coded(nameType).optional().describe('What sort of name it is.'),
    script: coded(script).optional().describe('The script it is written in, ISO 15924.'),
    quality: coded(nameQuality).optional().describe('How sure the source is of the name. A weak alias is `alias` and `low`.'),
    parts: NamePartsSchema.optional().describe('The parts of the name, where the source tells them apart.'),
    period: property.period,
    note: property.note,
  }),
);
