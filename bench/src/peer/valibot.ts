import * as valibot from 'valibot';
import { byKind, type Peer, versionOf } from './peer.ts';
import { type Rule, ruleOf } from './rule.ts';

type Schema = valibot.GenericSchema;

/** The schema of a rule. `maxLength` counts UTF-16 units where Zod counts characters: it refuses a little more, and is not slower for it. */
export function valibotOf(v: typeof valibot): (rule: Rule) => Schema {
  const made = new Map<Rule, Schema>();
  const schemaOf = (rule: Rule): Schema => {
    const schema = made.get(rule) ?? make(rule);
    made.set(rule, schema);
    return schema;
  };
  const nonEmpty = (schema: valibot.GenericSchema<object>, is: boolean): Schema =>
    is ? v.pipe(schema as valibot.GenericSchema<Record<string, unknown>>, v.minEntries(1)) : schema;
  const make = (rule: Rule): Schema => {
    switch (rule.of) {
      case 'object': {
        const properties = Object.entries(rule.properties).map(([key, { rule: inner, optional }]) => {
          const schema = schemaOf(inner);
          return [key, optional ? v.optional(schema) : schema];
        });
        return nonEmpty(v.strictObject(Object.fromEntries(properties)), rule.nonEmpty);
      }
      case 'record':
        return nonEmpty(v.record(schemaOf(rule.key) as valibot.GenericSchema<string>, schemaOf(rule.value)), rule.nonEmpty);
      case 'list':
        return v.pipe(v.array(schemaOf(rule.item)), v.maxLength(rule.most), v.minLength(rule.least));
      case 'text':
        return v.pipe(
          v.string(),
          ...(rule.most === Infinity ? [] : [v.maxLength<string, number>(rule.most)]),
          ...(rule.least === 0 ? [] : [v.minLength<string, number>(rule.least)]),
          ...rule.patterns.map((pattern) => v.regex<string>(pattern)),
        );
      case 'number':
        return v.pipe(
          v.number(),
          ...(rule.whole ? [v.safeInteger<number>()] : []),
          ...(rule.least === -Infinity ? [] : [v.minValue<number, number>(rule.least)]),
          ...(rule.most === Infinity ? [] : [v.maxValue<number, number>(rule.most)]),
        );
      case 'code':
        return rule.codes.length === 1 ? v.literal(rule.codes[0] as string) : v.picklist(rule.codes);
      case 'union':
        return v.union(rule.options.map(schemaOf));
      case 'boolean':
        return v.boolean();
      case 'json':
        return v.unknown();
    }
  };
  return schemaOf;
}

export function valibotPeer(): Peer {
  const schemaOf = valibotOf(valibot);
  const accepts = byKind((_, schema) => {
    const entity = schemaOf(ruleOf(schema));
    return (value) => valibot.is(entity, value);
  });
  return { name: 'valibot', version: versionOf('valibot'), accepts };
}
