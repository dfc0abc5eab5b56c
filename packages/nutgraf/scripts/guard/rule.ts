import { pairs } from '../../src/entities/check/date-order.ts';
import { entityRules } from '../../src/entities/check/index.ts';
import { otherPlaces } from '../../src/entities/check/other-without-text.ts';
import type { EntityRule } from '../../src/entities/check/rule.ts';
import { labels } from '../../src/entities/check/unlabelled.ts';

/** An object of the model as the checks see it. */
export interface Place {
  /** The kind, where it is an entity. */
  readonly kind: string | undefined;
  /** The list or the property that it stands in, as `Spot` tells it. */
  readonly above: string | undefined;
  /** Its properties. */
  readonly keys: readonly string[];
}

/** What has to be so, that a check has nothing to say of an object. */
export interface Condition {
  /** The function beside the rule that says so. */
  readonly call: string;
  /** What it is told before the properties, as source text. */
  readonly first?: string;
  /** The properties that it is told, those that the object may lack included. */
  readonly of: readonly string[];
  /** What it is told behind the properties: a constant of the rule's module. */
  readonly last?: string;
}

/** The quick counterpart of a check. */
export interface RuleGuard {
  /** The module of the rule, in `entities/check`. */
  readonly module: string;
  /** What it asks of an object. */
  readonly object?: (place: Place) => readonly Condition[];
  /** That it asks something of texts, which the guards of texts know. */
  readonly text?: true;
}

const has = ({ keys }: Place, of: readonly string[]): boolean => of.every((key) => keys.includes(key));

/** The quick counterpart of every check of an entity, by its code: where it looks, and what clears it there. */
const ruleGuards: Readonly<Record<string, RuleGuard>> = {
  'entity/check-digit': {
    module: 'check-digit',
    object: ({ above }) => (above === 'identifiers' ? [{ call: 'checkDigitClear', of: ['scheme', 'value'] }] : []),
  },
  'entity/calendar': { module: 'calendar', text: true },
  'entity/on-and-period': {
    module: 'on-and-period',
    object: ({ kind }) => (kind === 'event' ? [{ call: 'onAndPeriodClear', of: ['on', 'period'] }] : []),
  },
  'entity/range': {
    module: 'range',
    object: (place) => (has(place, ['min']) || has(place, ['max']) ? [{ call: 'rangeClear', of: ['value', 'min', 'max'] }] : []),
  },
  'entity/evidence-anchor': {
    module: 'evidence-anchor',
    object: ({ above }) => (above === 'evidence' ? [{ call: 'evidenceAnchorClear', of: ['part', 'start', 'end'] }] : []),
  },
  'entity/date-order': {
    module: 'date-order',
    object: (place) => [
      ...pairs.filter((pair) => has(place, pair)).map((of): Condition => ({ call: 'dateOrderClear', of })),
      ...(place.kind === 'person' ? [{ call: 'lifespanClear', of: ['births', 'deaths'] }] : []),
      ...historyOf(place),
    ],
  },
  'entity/empty-claim': {
    module: 'empty-claim',
    object: ({ kind }) => (kind === 'claim' ? [{ call: 'emptyClaimClear', of: ['proposition', 'about'] }] : []),
  },
  'entity/path-and-value': {
    module: 'path-and-value',
    object: ({ above }) => (above === 'about' ? [{ call: 'pathAndValueClear', of: ['path', 'value'] }] : []),
  },
  'entity/unlabelled': {
    module: 'unlabelled',
    object: ({ kind }) => {
      const of = labels[kind as keyof typeof labels];
      return of === undefined ? [] : [{ call: 'unlabelledClear', of }];
    },
  },
  'entity/other-without-text': {
    module: 'other-without-text',
    object: ({ kind, above }) => {
      const place = otherPlaces.get(kind ?? above ?? '');
      if (place === undefined) return [];
      return [{ call: 'otherWithoutTextClear', first: `'${place.code ?? 'other'}'`, of: [place.property, ...place.texts] }];
    },
  },
  'entity/hidden-character': { module: 'hidden-character', text: true },
};

function historyOf({ kind, above }: Place): Condition[] {
  const steps = kind === 'agreement' ? 'agreementSteps' : 'sanctionSteps';
  const isLooked = kind === 'agreement' || kind === 'sanction' || kind === 'program' || above === 'measures';
  return isLooked ? [{ call: 'historyClear', of: ['history'], last: steps }] : [];
}

/** What the checks ask of an object. */
export function conditionsAt(place: Place): (Condition & { readonly module: string })[] {
  return Object.values(ruleGuards).flatMap(({ module, object }) => (object?.(place) ?? []).map((one) => ({ ...one, module })));
}

/** Throws where a check has no quick counterpart, or one that looks at less than the check does: a guard would be weaker than the checks. */
export function assertEveryRuleIsGuarded(rules: readonly EntityRule[] = entityRules): void {
  for (const { code, entity, object, text } of rules) {
    const guard = ruleGuards[code.code];
    const isWhole =
      guard !== undefined &&
      (guard.text === true) === (text !== undefined) &&
      (guard.object !== undefined) === (entity !== undefined || object !== undefined);
    if (!isWhole)
      throw new Error(
        `The check ${code.code} has no quick counterpart in scripts/guard/rule.ts: add it, and a function ...Clear beside the rule`,
      );
  }
  const codes = rules.map(({ code }) => code.code);
  for (const code of Object.keys(ruleGuards))
    if (!codes.includes(code)) throw new Error(`scripts/guard/rule.ts has ${code}, which is no check`);
}
