import * as z from 'zod';
import { type NamePattern, patterned } from '../../patterned.ts';
import { contacts } from './contact.ts';
import { anyObject, eitherOf, listOf, number, percent, type Shape, suffixed, text } from './shape.ts';

// Family 1: names in small letters and in the singular, bodies and headlines under names with a suffix, concepts as scheme and code.

interface Family1 {
  shape: Shape;
  /** The words that texts with a suffix of the sender's choice begin with. */
  words: string[];
  /** The shape of a rendition. */
  rendition: Shape;
  /** The names that renditions and associations may have. */
  names: RegExp;
}

function document({ shape, words, rendition, names }: Family1): z.ZodObject {
  const whole: z.ZodObject = patterned(
    {
      ...shape,
      renditions: patterned({}, { names, value: z.strictObject(rendition) }).optional(),
      associations: patterned({}, { names, value: z.lazy(() => whole) }).optional(),
    },
    suffixed(...words),
  );
  return whole;
}

const coded: Shape = { name: text, rel: text, scheme: text, code: text };
const symbols = { ticker: text, exchange: text };
const types = ['text', 'audio', 'video', 'picture', 'graphic', 'composite'] as const;

const first: Family1 = {
  shape: {
    uri: z.string(),
    type: z.enum(types).optional(),
    mimetype: text,
    representationtype: z.enum(['complete', 'incomplete']).optional(),
    profile: text,
    version: text,
    versioncreated: text,
    embargoed: text,
    pubstatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
    copyrightholder: text,
    copyrightnotice: text,
    language: text,
    person: listOf(coded),
    organisation: listOf({ ...coded, symbols: listOf(symbols) }),
    place: listOf(coded),
    subject: listOf(coded),
    event: listOf(coded),
    object: listOf(coded),
    byline: text,
    headline: text,
    located: text,
  },
  words: ['description', 'body'],
  rendition: { href: text, mimetype: text, title: text, height: number, width: number, sizeinbytes: number },
  names: /^[a-zA-Z0-9]+/u,
};

const geometry: NamePattern = { names: /^geometry_[a-zA-Z0-9_]+/u, value: anyObject };

const second: Family1 = {
  ...first,
  shape: { ...first.shape, urgency: number, usageterms: text, place: z.array(patterned(coded, geometry)).optional() },
};

const third: Family1 = {
  ...second,
  shape: {
    ...second.shape,
    type: z.enum([...types, 'component']).optional(),
    firstcreated: text,
    ednote: text,
    infosource: listOf(coded),
    title: text,
    slugline: text,
    charcount: number,
    wordcount: number,
  },
  rendition: { ...second.rendition, duration: number, format: text },
};

const fourth: Family1 = {
  ...third,
  shape: {
    ...third.shape,
    altids: anyObject.optional(),
    trustindicator: listOf({ scheme: text, code: text, title: text, href: text }),
    $standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
    genre: listOf({ name: text, scheme: text, code: text }),
  },
  words: [...third.words, 'headline'],
  names: /^[a-zA-Z0-9_]+/u,
};

const rightsinfo = z.looseObject({ langid: text, linkedrights: text, encodedrights: text });

const fifth: Family1 = {
  ...fourth,
  shape: {
    ...fourth.shape,
    contentcreated: text,
    expires: text,
    rightsinfo: eitherOf(rightsinfo, 'linkedrights', 'encodedrights').optional(),
  },
};

const reachable: Shape = { ...coded, contactinfo: contacts('postalcode') };

const sixth: Family1 = {
  ...fifth,
  shape: {
    ...fifth.shape,
    person: listOf(reachable),
    organisation: listOf({ ...reachable, symbols: listOf({ ...symbols, symboltype: text, symbol: text }) }),
    place: z.array(patterned(reachable, geometry)).optional(),
    subject: listOf({ ...coded, creator: text, relevance: percent, confidence: percent }),
    infosource: listOf(reachable),
  },
};

const seventh: Family1 = {
  ...sixth,
  shape: { ...sixth.shape, digitalsourcetype: z.strictObject({ name: text, uri: text, literal: text }).optional() },
};

/** The versions of family 1, as Zod schemas. */
export const family1 = {
  '1.0': document(first),
  '1.1': document(second),
  '1.2': document(third),
  '1.3': document(fourth),
  '1.4': document(fifth),
  '1.5': document(sixth),
  '1.6': document(seventh),
};
