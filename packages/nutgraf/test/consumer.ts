import * as z from 'zod';
import {
  type About,
  type Agreement,
  type AgreementSchema,
  type Article,
  ArticleSchema,
  type Claim,
  type Entity,
  EntitySchema,
  type EventId,
  EventSchema,
  type Participant,
  ParticipantSchema,
  type Period,
  PeriodSchema,
  PersonSchema,
  registry,
  type Story,
  type StorySchema,
} from '../src/index.ts';

// What a consumer writes: `consumer.test.ts` compiles it with and without `exactOptionalPropertyTypes`, and runs it.

/** `true` where two types are the same to the last `?` and `| undefined`. */
type Equal<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;
const same = <_ extends true>(): void => {};

export function read(data: unknown): Article {
  const article = ArticleSchema.parse(data);
  same<Equal<typeof article, Article>>();
  const result = ArticleSchema.safeParse(data);
  if (result.success) same<Equal<typeof result.data, Article>>();
  return article;
}

export function narrowed(data: unknown): Entity {
  const entity = EntitySchema.parse(data);
  if (entity.kind === 'agreement') same<Equal<typeof entity, Agreement>>();
  return registry[entity.kind].parse(entity);
}

same<Equal<z.infer<typeof ArticleSchema>, Article>>();
same<Equal<z.input<typeof StorySchema>, Story>>();
same<Equal<z.output<typeof StorySchema>, Story>>();
same<Equal<z.infer<typeof AgreementSchema>['participants'], Participant[]>>();
same<Equal<Claim['about'], About[] | undefined>>();

// An absent property may be written as `undefined`.
export const period: Period = { start: '2024', end: undefined };

// A stricter article, one that is no more than a reference, and an event of which nothing is required.
export const Stricter = ArticleSchema.extend({ headlines: z.array(z.string()).min(1), desk: z.string() });
same<Equal<z.infer<typeof Stricter>['headlines'], string[]>>();
same<Equal<z.infer<typeof Stricter>['desk'], string>>();
same<Equal<z.infer<typeof Stricter>['id'], Article['id']>>();
export const Reference = ArticleSchema.pick({ kind: true, id: true });
same<Equal<z.infer<typeof Reference>, Pick<Article, 'kind' | 'id'>>>();
export const Loose = EventSchema.omit({ type: true }).partial();
same<Equal<z.infer<typeof Loose>['id'], EventId | undefined>>();
export const Id = PersonSchema.shape.id;
same<Equal<z.infer<typeof Id>, `person/${string}`>>();

// Inside schemas of one's own.
export const Desk = z.object({
  lead: ArticleSchema,
  more: z.array(ArticleSchema).optional(),
  roles: z.record(z.string(), ParticipantSchema),
});
same<Equal<z.infer<typeof Desk>['lead'], Article>>();
same<Equal<z.infer<typeof Desk>['roles'], Record<string, Participant>>>();
export const Known = z.discriminatedUnion('kind', [
  ArticleSchema,
  PersonSchema,
  z.strictObject({ kind: z.literal('memo'), text: z.string() }),
]);
export function known(data: unknown): string {
  const value = Known.parse(data);
  if (value.kind === 'memo') return value.text;
  if (value.kind === 'article') same<Equal<typeof value, Article>>();
  return value.id;
}

// An object that needs at least one property keeps this rule when it is extended; the schema of its shape does not have it.
export const Span = PeriodSchema.extend({ label: z.string().optional() });
export const Bare = z.strictObject(PeriodSchema.shape).pick({ start: true });
same<Equal<z.infer<typeof Span>['label'], string | undefined>>();
