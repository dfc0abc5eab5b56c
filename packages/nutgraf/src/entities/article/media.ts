import * as z from 'zod';
import { mediaType } from '../../codes/media-type.ts';
import type { Media } from '../../generated/model.ts';
import { list, text } from '../../values/bound.ts';
import { coded } from '../../values/coded.ts';
import { namedObject, type ObjectSchema } from '../../values/define.ts';
import { FuzzyDateSchema } from '../../values/fuzzy-date.ts';
import { EntityIdSchema, PlaceIdSchema } from '../../values/id.ts';
import { LocalTextSchema } from '../../values/local-text.ts';
import { property } from '../../values/property.ts';

export const MediaSchema: ObjectSchema<Media> = namedObject(
  'Media',
  'A picture, a video, a recording or a graphic of an article. Its caption can be evidence.',
  z.strictObject({
    type: coded(mediaType).describe('What sort of medium it is.'),
    url: property.url,
    caption: LocalTextSchema.optional().describe('The caption.'),
    credit: text('headline').optional().describe('How it is to be credited.'),
    takenAt: FuzzyDateSchema.optional().describe('When it was taken or recorded.'),
    takenIn: PlaceIdSchema.optional().describe('Where it was taken or recorded.'),
    depicts: list(EntityIdSchema).optional().describe('Whom and what it shows.'),
  }),
);
