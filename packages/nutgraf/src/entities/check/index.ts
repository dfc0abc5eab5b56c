import type { Entity } from '../../generated/model.ts';
import type { Issue } from '../../issue.ts';
import { pointerOf, type Spot, walk } from '../walk.ts';
import { calendar } from './calendar.ts';
import { checkDigit } from './check-digit.ts';
import { dateOrder } from './date-order.ts';
import { emptyClaim } from './empty-claim.ts';
import { evidenceAnchor } from './evidence-anchor.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { onAndPeriod } from './on-and-period.ts';
import { otherWithoutText } from './other-without-text.ts';
import { pathAndValue } from './path-and-value.ts';
import { range } from './range.ts';
import type { EntityRule, Report } from './rule.ts';
import { unlabelled } from './unlabelled.ts';

/** The checks of an entity, in the order in which they report. */
export const entityRules: readonly EntityRule[] = [
  checkDigit,
  calendar,
  onAndPeriod,
  range,
  evidenceAnchor,
  dateOrder,
  emptyClaim,
  pathAndValue,
  unlabelled,
  otherWithoutText,
  hiddenCharacter,
];

const objectRules = entityRules.filter((rule) => rule.object !== undefined);
const textRules = entityRules.filter((rule) => rule.text !== undefined);

/**
 * What is wrong with an entity that the schema accepts: check digits, calendar days, properties that contradict each other.
 * For a value of unknown origin use `validateEntity`, which judges by the schema first.
 */
export function checkEntity(entity: Entity): Issue[] {
  const issues: Issue[] = [];
  for (const rule of entityRules) rule.entity?.(entity, reportTo(issues, rule));
  checkInside(entity, issues);
  return issues;
}

/** Adds what is wrong with the objects and texts inside a part of a document, whatever it is. Pointers are those of the part. */
export function checkInside(part: object, issues: Issue[]): void {
  const reports = objectRules.map((rule) => reportTo(issues, rule));
  walk(part, (object, spot) => {
    for (let index = 0; index < objectRules.length; index++) objectRules[index]?.object?.(object, spot, reports[index] as Report);
    for (const key in object) {
      const value = object[key];
      if (typeof value === 'string') readText(value, key, spot, issues);
      else if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) {
          const item: unknown = value[index];
          if (typeof item === 'string') readText(item, key, spot, issues, index);
        }
      }
    }
  });
}

function readText(text: string, property: string, within: Spot | undefined, issues: Issue[], index?: number): void {
  for (const rule of textRules) {
    const remark = rule.text?.(text, property, within);
    if (remark === undefined) continue;
    const pointer = index === undefined ? pointerOf(within, property) : pointerOf(within, property, index);
    reportTo(issues, rule)(pointer, remark.message, remark.hint);
  }
}

function reportTo(issues: Issue[], { code: { code, severity } }: EntityRule): Report {
  return (pointer, message, hint) => {
    issues.push({ code, severity, pointer, message, ...(hint === undefined ? {} : { hint }) });
  };
}
