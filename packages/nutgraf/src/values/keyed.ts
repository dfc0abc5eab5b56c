import * as z from 'zod';
import { $constructor } from 'zod/v4/core';

const ZodRecord: z.core.$constructor<z.ZodRecord> = z.ZodRecord;

// A class of its own, because `.describe()` clones a schema through its constructor.
const Keyed: z.core.$constructor<z.ZodRecord> = $constructor('Keyed', (inst, def) => {
  ZodRecord.init(inst, def);
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, context) => {
    const input = payload.value;
    if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')) {
      payload.issues.push({ code: 'unrecognized_keys', keys: ['__proto__'], input: input as Record<string, unknown>, inst } as never);
      return payload;
    }
    return parse(payload, context);
  };
});

/** An object with free keys of one form. Unlike `z.record` it refuses an own key `__proto__`, which `z.record` drops in silence. */
export function keyed<K extends z.core.$ZodRecordKey, V extends z.core.SomeType>(key: K, value: V): z.ZodRecord<K, V> {
  return new Keyed({ type: 'record', keyType: key as never, valueType: value as never }) as never;
}
