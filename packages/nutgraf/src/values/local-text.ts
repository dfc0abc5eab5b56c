import * as z from 'zod';
import type { LocalText, Title } from '../generated/model.ts';
import { text } from './bound.ts';
import { namedObject, type ObjectSchema } from './define.ts';
import { property } from './property.ts';

export const LocalTextSchema: ObjectSchema<LocalText> = namedObject(
  'LocalText',
  'A text for people and the language it is in.',
  z.strictObject({ text: text('note').describe('The text, plain, without markup.'), lang: property.lang }),
);

export const TitleSchema: ObjectSchema<Title> = namedObject(
  'Title',
  'A short LocalText: what something is called.',
  z.strictObject({ text: text('title').describe('The text, plain, without markup.'), lang: property.lang }),
);
