import { list } from '../values/bound.ts';
import { ExtensionsSchema } from '../values/extensions.ts';
import { OriginIdSchema } from '../values/id.ts';
import { IdentifierSchema } from '../values/identifier.ts';
import { LocalTextSchema } from '../values/local-text.ts';
import { WebUrlSchema } from '../values/web-url.ts';

/** What an entity of any kind may carry. */
export const entityShape = {
  identifiers: list(IdentifierSchema).optional().describe('What registers and authorities call it, identity documents included.'),
  description: LocalTextSchema.optional().describe('Who or what it is, in words.'),
  notes: list(LocalTextSchema).optional().describe('Remarks for people that have no home elsewhere.'),
  urls: list(WebUrlSchema).optional().describe('Pages about it or of it.'),
  sources: list(OriginIdSchema).optional().describe('Where the record comes from. Which words support which property, the claims say.'),
  extensions: ExtensionsSchema.optional().describe('What a publisher adds for itself.'),
};
