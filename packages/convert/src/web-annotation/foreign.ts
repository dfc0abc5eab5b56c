import * as z from 'zod';

// The Web Annotation Data Model, W3C Recommendation of 23 February 2017. It is open: what it does not name may be there too.

/** The context that every annotation has to name. */
export const context = 'http://www.w3.org/ns/anno.jsonld';

/** The types of selector whose parts are known here. A selector of another type is taken as it is. */
const selectorParts: Readonly<Record<string, z.ZodType>> = {
  TextQuoteSelector: z.looseObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() }),
  TextPositionSelector: z.looseObject({ start: z.number().int().min(0), end: z.number().int().min(0) }),
  FragmentSelector: z.looseObject({ value: z.string(), conformsTo: z.string().optional() }),
};

/** One value, or a list of them. */
function many<T extends z.ZodType>(schema: T): z.ZodUnion<readonly [T, z.ZodArray<T>]> {
  return z.union([schema, z.array(schema).min(1)]);
}

/** A value whose type, or one of its types, is this. */
function typed(name: string): z.ZodType {
  return z.union([
    z.literal(name),
    z.array(z.string()).refine((types) => types.includes(name), { error: `expected "${name}" among the types` }),
  ]);
}

const iri = z.string().min(1);

const selector: z.ZodType = z
  .looseObject({ type: z.string(), refinedBy: z.lazy(() => many(selector)).optional() })
  .superRefine((value, check) => {
    const parts = Object.hasOwn(selectorParts, value.type) ? selectorParts[value.type] : undefined;
    for (const issue of parts?.safeParse(value).error?.issues ?? []) check.issues.push({ ...issue, input: value } as never);
  });

const resource = z.looseObject({
  id: iri.optional(),
  type: many(z.string()).optional(),
  source: z.union([iri, z.looseObject({ id: iri })]).optional(),
  selector: many(z.union([iri, selector])).optional(),
  value: z.string().optional(),
  purpose: many(z.string()).optional(),
});

const shape = {
  id: iri,
  type: typed('Annotation'),
  target: many(z.union([iri, resource])),
  body: many(z.union([iri, resource])).optional(),
  bodyValue: z.string().optional(),
  motivation: many(z.string()).optional(),
};

const contexts = {
  '@context': z.union([
    z.literal(context),
    z.array(z.unknown()).refine((all) => all.includes(context), { error: `expected "${context}" among the contexts` }),
  ]),
};

const eitherBody = { error: 'expected body or bodyValue, one of them and not both' };
const isEither = (value: object): boolean => !(Object.hasOwn(value, 'body') && Object.hasOwn(value, 'bodyValue'));
const inner = z.looseObject(shape).refine(isEither, eitherBody);
const page = z.looseObject({ id: iri.optional(), type: typed('AnnotationPage'), items: z.array(inner) });

/** An annotation that stands alone. */
export const annotationSchema: z.ZodObject = z.looseObject({ ...contexts, ...shape }).refine(isEither, eitherBody);

/** A page of a collection of annotations. */
export const pageSchema: z.ZodObject = z.looseObject({ ...contexts, ...page.shape });

/** A collection of annotations, whose first page may be in it. */
export const collectionSchema: z.ZodObject = z.looseObject({
  ...contexts,
  id: iri,
  type: typed('AnnotationCollection'),
  first: z.union([iri, page]).optional(),
  last: z.union([iri, page]).optional(),
  total: z.number().int().min(0).optional(),
});
