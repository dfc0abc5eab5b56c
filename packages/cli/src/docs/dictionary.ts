import type { Format } from '@nutgraf/convert';
import type { IssueCode } from 'nutgraf';
import type { CodeList } from 'nutgraf/codes';
import type { SchemaNode } from '../explain/schema.ts';
import type { Target } from './content.ts';
import type { Samples } from './sample.ts';

/** Everything that a data dictionary is written from. */
export interface Dictionary {
  /** What it is a dictionary of. */
  readonly title: string;
  readonly intro: string;
  /** Every named type, by name, as JSON Schema has it. References are `#/$defs/Name`. */
  readonly types: Readonly<Record<string, SchemaNode>>;
  /** The types that stand for themselves, in the order in which a reader meets them. */
  readonly kinds: readonly DocKind[];
  readonly lists: readonly CodeList[];
  readonly issues: readonly DocIssue[];
  readonly formats: readonly Format[];
  readonly samples: Samples;
  /** Where each type is told of, by its name. */
  readonly paths: ReadonlyMap<string, Target>;
  /** The JSON Schemas that lie beside the pages, by name without `.json`. */
  readonly schemas: Readonly<Record<string, string>>;
}

/** A type with a page of its own among the kinds. */
export interface DocKind {
  /** The name of its page: `agreement`. */
  readonly word: string;
  /** The name of its type: `Agreement`. */
  readonly name: string;
  /** What it is, and what it is not: one sentence. */
  readonly summary: string;
}

/** An issue code, and what came of its example. */
export interface DocIssue {
  readonly known: IssueCode;
  /** What a run says of the example, as a terminal shows it. */
  readonly report?: string;
  /** The types that the example goes wrong in: `FuzzyDate`, `Claim`. */
  readonly concerns: readonly string[];
}

/** The name of the type of a list: `agreement-topic` is `AgreementTopic`. */
export function typeOfList(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The name of the page of a type: `AgreementTopic` is `agreement-topic`. */
export function wordOf(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2').toLowerCase();
}

/** Where a property is told of. */
export function placeOf(owner: string, property: string, { paths }: Dictionary): Target | undefined {
  const [page] = paths.get(owner)?.split('#') ?? [];
  return page === undefined ? undefined : `${page}#${owner}.${property}`;
}
