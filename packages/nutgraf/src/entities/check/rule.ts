import type { Entity } from '../../generated/model.ts';
import type { IssueCode } from '../../issue.ts';
import type { Spot } from '../walk.ts';

/** Tells what a rule found: where, what is wrong, and what to do about it. */
export type Report = (pointer: string, message: string, hint?: string) => void;

/** What a rule has to say of one text. */
export interface Remark {
  readonly message: string;
  readonly hint?: string;
}

/** One check of a single entity that no schema can express. It is asked of valid data only, and never throws. */
export interface EntityRule {
  /** The code of the issues that it reports, and what people are told of it. */
  readonly code: IssueCode;
  /** Looks at an entity as a whole. */
  readonly entity?: (entity: Entity, report: Report) => void;
  /** Looks at each object inside an entity, the entity included. */
  readonly object?: (object: Record<string, unknown>, spot: Spot | undefined, report: Report) => void;
  /** Looks at each text inside an entity: `property` holds it, alone or in a list, and stands in the object at `within`. */
  readonly text?: (text: string, property: string, within: Spot | undefined) => Remark | undefined;
}
