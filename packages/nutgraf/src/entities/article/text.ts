import * as z from 'zod';
import type { Headline, Text } from '../../generated/model.ts';
import { text } from '../../values/bound.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { property } from '../../values/property.ts';

const textShape = {
  role: text('keyword').optional().describe('What the text is for, such as `main` or `web`.'),
  contentType: text('keyword').optional().describe('The media type, such as `text/plain` or `text/html`. Absent: plain text.'),
  version: text('keyword').optional().describe('The version. A correction adds a version; the old text stays.'),
  lang: property.lang,
};

export const HeadlineSchema: ObjectSchema<Headline> = namedObject(
  'Headline',
  'A headline, in one form.',
  z.strictObject({ text: text('headline').describe('The headline.'), ...textShape }),
);

export const TextSchema: ObjectSchema<Text> = namedObject(
  'Text',
  'A text of an article, in one form: a body, a summary, a note.',
  z.strictObject({ text: text('body').describe('The text, as its media type has it.'), ...textShape }),
);
