/** A call that was written down: of a function of the library, or of a method of what another call gave. */
interface Call {
  target: Call | undefined;
  name: string;
  args: readonly unknown[];
}

const callKey = Symbol('call');

/** Stands in for a library: whatever is called of it, and of what that gives, is written down. */
export function writing<L>(): L {
  return recorder(undefined) as L;
}

function recorder(call: Call | undefined): object {
  return new Proxy(() => undefined, {
    get: (_, name) => (name === callKey ? call : (...args: unknown[]) => recorder({ target: call, name: String(name), args })),
  });
}

/**
 * The module that somebody would have written by hand, from what `writing` gave: a constant for each object and for whatever is used more
 * than once, and an export under each of the names. It is what sizes and costs of types are measured of.
 */
export function moduleOf(library: string, from: string, exported: Readonly<Record<string, unknown>>): string {
  const uses = new Map<Call, number>();
  const count = (value: unknown): void => {
    for (const call of callsIn(value)) {
      const before = uses.get(call) ?? 0;
      uses.set(call, before + 1);
      if (before === 0) for (const inner of [call.target, ...call.args]) count(inner);
    }
  };
  for (const value of Object.values(exported)) count(value);

  const names = new Map<Call, string>();
  const lines = [`import * as ${library} from ${JSON.stringify(from)};`];
  const text = (value: unknown): string => {
    const call = callOf(value);
    if (call !== undefined) return textOf(call);
    if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
    if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      return `{ ${Object.entries(value)
        .map(([key, inner]) => `${JSON.stringify(key)}: ${text(inner)}`)
        .join(', ')} }`;
    }
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  };
  const textOf = (call: Call): string => {
    const known = names.get(call);
    if (known !== undefined) return known;
    const { target, name, args } = call;
    const made = `${target === undefined ? library : textOf(target)}.${name}(${args.map(text).join(', ')})`;
    if ((uses.get(call) ?? 0) < 2 && name !== 'strictObject') return made;
    const constant = `schema${names.size}`;
    names.set(call, constant);
    lines.push(`const ${constant} = ${made};`);
    return constant;
  };
  for (const [name, value] of Object.entries(exported)) {
    const made = text(value);
    lines.push(`export const ${name} = ${made};`);
  }
  return `${lines.join('\n')}\n`;
}

function callOf(value: unknown): Call | undefined {
  if (typeof value === 'object' && value !== null && 'args' in value) return value as Call;
  return typeof value === 'function' ? (value as { [callKey]?: Call })[callKey] : undefined;
}

function callsIn(value: unknown): Call[] {
  const call = callOf(value);
  if (call !== undefined) return [call];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.values(value).flatMap(callsIn);
}
