import * as z from 'zod';
import { contacts } from './contact.ts';
import { geojson } from './geojson.ts';
import { eitherOf, listOf, number, percent, type Shape, text } from './shape.ts';

// Family 2: names in small letters and in the plural, bodies and headlines as lists with a role, concepts as uri and literal.

const named: Shape = { name: text, rel: text, uri: text, literal: text };
const source: Shape = { name: text, role: text, uri: text, literal: text };
const symbols = { ticker: text, exchange: text };
const worded: Shape = { role: text, contenttype: text, value: z.string() };
const rightsinfo = z.looseObject({ langid: text, linkedrights: text, encodedrights: text });
const kind = z.strictObject({ name: text, uri: text, literal: text });

const first: Shape = {
  uri: z.string(),
  type: z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component']).optional(),
  representationtype: z.enum(['full', 'partial']).optional(),
  profile: text,
  version: text,
  firstcreated: text,
  versioncreated: text,
  contentcreated: text,
  embargoed: text,
  pubstatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  urgency: number,
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  ednote: text,
  language: text,
  descriptions: listOf(worded),
  bodies: listOf({ ...worded, charcount: number, wordcount: number }),
  headlines: listOf(worded),
  people: listOf(named),
  organisations: listOf({ ...named, symbols: listOf(symbols) }),
  places: listOf({ ...named, geojson: geojson.optional() }),
  subjects: listOf(named),
  events: listOf(named),
  objects: listOf(named),
  infosources: listOf(source),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions: listOf({
    name: z.string(),
    href: text,
    contenttype: text,
    title: text,
    height: number,
    width: number,
    sizeinbytes: number,
    duration: number,
    format: text,
  }),
  altids: listOf({ role: text, value: text }),
  trustindicators: listOf({ role: text, title: text, href: text }),
  standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
  genres: z.array(kind).optional(),
  rightsinfo: eitherOf(rightsinfo, 'linkedrights', 'encodedrights').optional(),
};

/** 2.0 takes anything with a name for an association, which later versions mend. */
const loose: z.ZodObject = z.strictObject({
  ...first,
  associations: z.array(z.union([z.lazy(() => loose), z.looseObject({ name: z.string() })])).optional(),
});

/** A document whose associations are documents with a name and some properties more. */
export function document(shape: Shape, more: Shape = {}): z.ZodObject {
  const association: z.ZodObject = z.strictObject({
    ...shape,
    ...more,
    name: z.string(),
    associations: z.lazy(() => z.array(association)).optional(),
  });
  return z.strictObject({ ...shape, associations: z.array(association).optional() });
}

const contactinfo = contacts('postalcode');

const second: Shape = {
  ...first,
  people: listOf({ ...named, contactinfo }),
  organisations: listOf({ ...named, symbols: listOf({ ...symbols, symboltype: text, symbol: text }), contactinfo }),
  places: listOf({ ...named, contactinfo, geojson: geojson.optional() }),
  subjects: listOf({ ...named, creator: text, relevance: percent, confidence: percent }),
  infosources: listOf({ ...source, contactinfo }),
  expires: text,
};

const third: Shape = { ...second, digitalsourcetype: kind.optional() };

/** The versions of family 2, as Zod schemas. */
export const family2 = { '2.0': loose, '2.1': document(second), '2.2': document(third) };
