import { type Issue, NutgrafError } from 'nutgraf';
import { judgeBy } from '../judge.ts';
import { sortOf } from './detect.ts';
import { annotationSchema, collectionSchema, pageSchema } from './foreign.ts';

const schemas = { Annotation: annotationSchema, AnnotationPage: pageSchema, AnnotationCollection: collectionSchema } as const;

/**
 * What is wrong with an annotation, or a page or collection of them, by the Web Annotation Data Model. Never throws for a JSON value.
 * @throws NutgrafError for a version that is none.
 */
export function judgeWebAnnotation(document: unknown, version = '1.0'): Issue[] {
  if (version !== '1.0') throw new NutgrafError(`The Web Annotation Data Model has no version ${version}: expected 1.0`);
  return judgeBy(schemas[sortOf(document) ?? 'Annotation'], document, { name: 'the Web Annotation Data Model' });
}
