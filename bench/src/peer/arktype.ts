import { type BaseType, type } from 'arktype';
import { byKind, type Peer, versionOf } from './peer.ts';
import { type Rule, ruleOf } from './rule.ts';

const made = new Map<Rule, BaseType<unknown>>();

/** The schema of a rule. Lengths count UTF-16 units where Zod counts characters: it refuses a little more, and is not slower for it. */
function arktypeOf(rule: Rule): BaseType<unknown> {
  const schema = made.get(rule) ?? make(rule);
  made.set(rule, schema);
  return schema;
}

function make(rule: Rule): BaseType<unknown> {
  switch (rule.of) {
    case 'object': {
      const properties = Object.entries(rule.properties).map(([key, { rule: inner, optional }]) => {
        return [optional ? `${key}?` : key, arktypeOf(inner)];
      });
      return nonEmpty(type.raw({ '+': 'reject', ...Object.fromEntries(properties) }), rule.nonEmpty);
    }
    case 'record': {
      const [key, value] = [arktypeOf(rule.key), arktypeOf(rule.value)];
      // An index signature passes over the keys that it does not speak of.
      const fits = (entries: object) => Object.entries(entries).every(([name, inner]) => key.allows(name) && value.allows(inner));
      return nonEmpty(
        type.raw('object').narrow((entries: object) => !Array.isArray(entries) && fits(entries)),
        rule.nonEmpty,
      );
    }
    case 'list':
      return arktypeOf(rule.item).array().atLeastLength(rule.least).atMostLength(rule.most);
    case 'text':
      return rule.patterns.reduce<BaseType<unknown>>((text, pattern) => text.and(type.raw(pattern)), between(rule, 'string'));
    case 'number':
      return between(rule, rule.whole ? 'number.integer' : 'number');
    case 'code':
      return type.enumerated(...rule.codes);
    case 'union':
      return rule.options.map(arktypeOf).reduce((all, option) => all.or(option));
    case 'boolean':
      return type.raw('boolean');
    case 'json':
      return type.raw('unknown');
  }
}

/** A word of the library between two bounds, as it writes them: `1 <= string <= 64`, `number >= 0`. */
function between({ least, most }: { least: number; most: number }, word: 'string' | 'number' | 'number.integer'): BaseType<unknown> {
  const isFrom = word === 'string' ? least > 0 : least > -Infinity;
  if (most === Infinity) return type.raw(isFrom ? `${word} >= ${least}` : word);
  return type.raw(isFrom ? `${least} <= ${word} <= ${most}` : `${word} <= ${most}`);
}

function nonEmpty(schema: BaseType<unknown>, is: boolean): BaseType<unknown> {
  return is ? schema.narrow((entries) => Object.keys(entries as object).length > 0) : schema;
}

export function arktypePeer(): Peer {
  const accepts = byKind((_, schema) => {
    const entity = arktypeOf(ruleOf(schema));
    return (value) => entity.allows(value);
  });
  return { name: 'arktype', version: versionOf('arktype'), accepts };
}
