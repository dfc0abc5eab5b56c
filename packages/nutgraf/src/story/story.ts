import * as z from 'zod';
import { type Kind, kind, plurals } from '../codes/kind.ts';
import { storyStatus } from '../codes/story-status.ts';
import { registry } from '../entities/index.ts';
import type { NutGraf, Story } from '../generated/model.ts';
import { form, list, text } from '../values/bound.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { ExtensionsSchema } from '../values/extensions.ts';
import { ClaimIdSchema, StoryIdSchema } from '../values/id.ts';
import { LocalTextSchema, TitleSchema } from '../values/local-text.ts';
import { versionPattern } from './version.ts';

export const NutGrafSchema: ObjectSchema<NutGraf> = namedObject(
  'NutGraf',
  'The paragraph that says what the story is about and why it matters.',
  z.strictObject({
    text: LocalTextSchema.describe('The paragraph.'),
    claims: list(ClaimIdSchema).optional().describe('The claims that it rests on.'),
  }),
);

type Arrays = { [K in Kind as (typeof plurals)[K]]: z.ZodOptional<z.ZodArray<(typeof registry)[K]>> };

const arrays = Object.fromEntries(
  (Object.keys(registry) as Kind[]).map((one) => [
    plurals[one],
    list(registry[one] as z.ZodType, 100_000)
      .optional()
      .describe(`The ${plurals[one]}. ${kind.codes[one].description}`),
  ]),
) as unknown as Arrays;

export const StorySchema: ObjectSchema<Story> = namedObject(
  'Story',
  'A story: entities and how they hang together, one array a kind. Entities point to each other by id.',
  z.strictObject({
    $schema: text('url').optional().describe('The JSON Schema of this document, for editors.'),
    kind: z.literal('story').describe('Always `story`.'),
    specVersion: form('code', versionPattern, 'the version of the model, such as 1.0').describe(
      'The version of the model that the document speaks, `1.N`.',
    ),
    id: StoryIdSchema.describe('The id of the story.'),
    title: TitleSchema.describe('What the story is called.'),
    status: coded(storyStatus).optional().describe('Whether the story still develops.'),
    nutGraf: NutGrafSchema.optional().describe('What the story is about and why it matters.'),
    ...arrays,
    extensions: ExtensionsSchema.optional().describe('What a publisher adds for itself.'),
  }),
);
