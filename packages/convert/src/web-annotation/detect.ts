import { context } from './foreign.ts';

/** What a record of the model can be. */
export type Sort = 'Annotation' | 'AnnotationPage' | 'AnnotationCollection';

const sorts: readonly Sort[] = ['Annotation', 'AnnotationPage', 'AnnotationCollection'];

/** Whether a JSON value is an object: neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a record says that it is. */
export function sortOf(value: unknown): Sort | undefined {
  if (!isRecord(value)) return undefined;
  const types: readonly unknown[] = [value.type ?? value['@type']].flat();
  return sorts.find((sort) => types.some((type) => type === sort || type === `oa:${sort}`));
}

/** Whether a value looks like an annotation, or a page or a collection of some. */
export function looksLikeAnnotation(value: unknown): boolean {
  const sort = sortOf(value);
  if (sort === undefined || !isRecord(value) || 'kind' in value) return false;
  const contexts: readonly unknown[] = [value['@context']].flat();
  return (
    contexts.some((one) => one === context || one === context.replace('http:', 'https:')) || (sort === 'Annotation' && 'target' in value)
  );
}

/** The version of the data model: there is one. */
export function detectVersion(value: unknown): '1.0' | undefined {
  return looksLikeAnnotation(value) ? '1.0' : undefined;
}
