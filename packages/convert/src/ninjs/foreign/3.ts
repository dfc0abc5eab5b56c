import * as z from 'zod';
import { document } from './2.ts';
import { contacts } from './contact.ts';
import { geojson } from './geojson.ts';
import { eitherOf, hasOneOf, integer, isRecord, listOf, number, percent, type Shape, text, whole } from './shape.ts';

// Family 3: the lists of family 2 with names in camelCase, and events and planned coverage beside items of news.

const urgency = integer.min(1).max(9).optional();
const pubStatus = z.enum(['usable', 'withheld', 'canceled']).optional();
const type = z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']).optional();

const contactInfo = contacts('postalCode');

const named: Shape = { name: text, rel: text, uri: text, literal: text };
const worded: Shape = { role: text, contentType: text, value: z.string() };
const kind = z.strictObject({ name: text, uri: text, literal: text });
const organisation: Shape = { ...named, symbols: listOf({ exchange: text, symbolType: text, symbol: text }), contactInfo };

const year = '-?(?:[1-9][0-9]*)?[0-9]{4}';
const time = 'T(?:2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?';
const truncated = z
  .string()
  .regex(new RegExp(`^${year}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12][0-9])(?:${time})?)?)?$`, 'u'), {
    error: 'expected a year, a month, a day or a time: 2024, 2024-02, 2024-02-29 or 2024-02-29T10:00:00Z',
  })
  .optional();

const recurrence = z.strictObject({
  recurrenceDates: z.never({ error: 'expected a list and a text at once, so says the standard, and no value is both' }).optional(),
  recurrenceRules: listOf({
    frequency: z.enum(['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly']).optional(),
    interval: whole,
    until: text,
    count: whole,
  }),
});

const dates = z
  .strictObject({
    startDate: text,
    endDate: text,
    expectedStartDate: truncated,
    expectedEndDate: truncated,
    expectedDuration: text,
    recurrence: recurrence.optional(),
  })
  .superRefine(
    (value, context) => {
      if (hasOneOf(value, 'startDate', 'expectedStartDate') || hasOneOf(value, 'endDate', 'expectedEndDate')) return;
      const rule = Object.hasOwn(value, 'startDate') || Object.hasOwn(value, 'endDate') ? 'bounds' : 'required';
      const message = 'expected a start or an end, each either as startDate and endDate or as expectedStartDate and expectedEndDate';
      context.addIssue({ code: 'custom', message, params: { rule } });
    },
    { when: ({ value }) => isRecord(value) },
  )
  .optional();

const renditions = listOf({
  name: z.string(),
  href: text,
  contentType: text,
  title: text,
  width: whole,
  height: whole,
  sizeInBytes: whole,
  duration: number,
  format: text,
  aspectRatio: text,
  videoCodec: text,
  frameRate: number,
  poi: z.strictObject({ x: whole, y: whole }).optional(),
  transportProtocol: text,
  scanType: z.enum(['progressive', 'interlaced']).optional(),
  bitrate: text,
});

const plannedCoverage = listOf({
  uri: text,
  title: text,
  pubStatus,
  type,
  commissioned: z.strictObject({ by: text, on: text, references: listOf({ name: text, value: text }) }).optional(),
  dates,
  audiences: listOf({ audience: text, significance: whole }),
  exclAudience: z.array(z.string()).optional(),
  edNote: text,
  urgency,
  language: text,
  itemCount: z.strictObject({ rangeFrom: whole, rangeTo: whole }).optional(),
  wordCount: whole,
  renditions,
});

const first: Shape = {
  uri: z.string(),
  type,
  representationType: z.enum(['full', 'partial']).optional(),
  profile: text,
  version: text,
  firstCreated: text,
  versionCreated: text,
  contentCreated: text,
  embargoedUntil: text,
  pubStatus,
  urgency,
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  descriptions: listOf(worded),
  bodies: listOf({ ...worded, charCount: whole, wordCount: whole }),
  headlines: listOf(worded),
  people: listOf({ ...named, contactInfo }),
  organisations: listOf(organisation),
  places: listOf({ ...named, contactInfo, geoJSON: geojson.optional() }),
  subjects: listOf({ ...named, creator: text, relevance: percent, confidence: percent }),
  events: listOf({ id: text, ...named }),
  eventDetails: z
    .strictObject({ eventStatus: text, plannedCoverageStatus: text, dates, organiser: z.strictObject(organisation).optional() })
    .optional(),
  plannedCoverage,
  objects: listOf(named),
  infoSources: listOf({ name: text, role: text, uri: text, literal: text, contactInfo }),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions,
  altIds: listOf({ role: text, value: text }),
  trustIndicators: listOf({ role: text, title: text, href: text }),
  standard: z.strictObject({ name: text, version: text, schema: text }).optional(),
  genres: z.array(kind).optional(),
  expires: text,
  rightsInfo: eitherOf(
    z.strictObject({ langId: text, linkedRights: text, encodedRights: text }),
    'linkedRights',
    'encodedRights',
  ).optional(),
};

const second: Shape = { ...first, digitalSourceType: kind.optional() };

/** The versions of family 3, as Zod schemas. */
export const family3 = { '3.0': document(first, { rel: text }), '3.1': document(second, { rel: text }) };
