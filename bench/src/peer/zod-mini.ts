import * as mini from 'zod/mini';
import { kinds, type Peer, versionOf } from './peer.ts';
import { type Rule, ruleOf } from './rule.ts';

/** The schema of a rule. `zod` has the same functions as `zod/mini`, so that it says what hand-written Zod would, too. */
export function zodMiniOf(z: typeof mini): (rule: Rule) => mini.ZodMiniType {
  const made = new Map<Rule, mini.ZodMiniType>();
  const schemaOf = (rule: Rule): mini.ZodMiniType => {
    const schema = made.get(rule) ?? make(rule);
    made.set(rule, schema);
    return schema;
  };
  const nonEmpty = <S extends mini.ZodMiniType>(schema: S, is: boolean): mini.ZodMiniType =>
    is ? schema.check(z.refine((value) => Object.keys(value as object).length > 0)) : schema;
  const make = (rule: Rule): mini.ZodMiniType => {
    switch (rule.of) {
      case 'object': {
        const properties = Object.entries(rule.properties).map(([key, { rule: inner, optional }]) => {
          const schema = schemaOf(inner);
          return [key, optional ? z.optional(schema) : schema];
        });
        return nonEmpty(z.strictObject(Object.fromEntries(properties)), rule.nonEmpty);
      }
      case 'record':
        return nonEmpty(z.record(schemaOf(rule.key) as mini.ZodMiniString, schemaOf(rule.value)), rule.nonEmpty);
      case 'list':
        return z.array(schemaOf(rule.item)).check(z.maxLength(rule.most), z.minLength(rule.least));
      case 'text':
        return z
          .string()
          .check(
            ...(rule.most === Infinity ? [] : [z.maxLength(rule.most)]),
            ...(rule.least === 0 ? [] : [z.minLength(rule.least)]),
            ...rule.patterns.map((pattern) => z.regex(pattern)),
          );
      case 'number':
        return (rule.whole ? z.int() : z.number()).check(
          ...(rule.least === -Infinity ? [] : [z.gte(rule.least)]),
          ...(rule.most === Infinity ? [] : [z.lte(rule.most)]),
        );
      case 'code':
        return rule.codes.length === 1 ? z.literal(rule.codes[0] as string) : z.enum([...rule.codes] as [string, ...string[]]);
      case 'union':
        return z.union(rule.options.map(schemaOf) as [mini.ZodMiniType, ...mini.ZodMiniType[]]);
      case 'boolean':
        return z.boolean();
      case 'json':
        return z.unknown();
    }
  };
  return schemaOf;
}

export function zodMiniPeer(): Peer {
  const schemaOf = zodMiniOf(mini);
  const entities = kinds.map(([, schema]) => schemaOf(ruleOf(schema)) as mini.ZodMiniObject);
  const entity = mini.discriminatedUnion('kind', entities as [mini.ZodMiniObject, ...mini.ZodMiniObject[]]);
  return { name: 'zod/mini', version: versionOf('zod'), accepts: (value) => mini.safeParse(entity, value).success };
}
