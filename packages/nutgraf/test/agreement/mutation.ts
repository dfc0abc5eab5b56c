import fc from 'fast-check';
import { oddKey, oddText, oddValue } from './odd.ts';

type Path = readonly PropertyKey[];

/** One change of a JSON value at a place of it. `undefined` takes out what stands there. */
type Change = (old: unknown) => unknown;

const textChanges: fc.Arbitrary<Change> = fc.tuple(oddText, fc.nat(3)).map(([odd, how]) => (old) => {
  if (typeof old !== 'string') return odd;
  const points = [...old];
  return [`${old}${odd}`, `${odd}${old}`, points.slice(1).join(''), old.toUpperCase()][how];
});

const changes: fc.Arbitrary<Change> = fc.oneof(
  oddValue.map(
    (odd): Change =>
      () =>
        odd,
  ),
  textChanges,
  fc.constant<Change>(() => undefined),
  fc.constant<Change>((old) => [old]),
  fc.constant<Change>((old) => (Array.isArray(old) ? [...old, ...old] : typeof old === 'number' ? -old : 'some text')),
  fc.tuple(oddKey, oddValue).map(
    ([key, odd]): Change =>
      (old) =>
        isObject(old) ? Object.fromEntries([...Object.entries(old), [key, odd]]) : odd,
  ),
);

/** JSON values with one or two changes somewhere in them. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const edits = fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 2 });
  return fc.tuple(values, edits).map(([value, all]) =>
    all.reduce((whole, [number, change]) => {
      const places = placesOf(whole);
      return changed(whole, places[number % places.length] ?? [], change);
    }, value),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places of a value, the whole last; long lists are looked into no further than their first entries. */
function placesOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Array.isArray(value) ? [...value.slice(0, 3).entries()] : Object.entries(value);
  return [...inner.flatMap(([key, one]) => placesOf(one).map((path): Path => [key, ...path])), []];
}

/** A copy with one place changed. Keys are copied as own properties, `__proto__` too. */
function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return change(value) ?? null;
  const last = rest.length === 0;
  const inner = (old: unknown): unknown => (last ? change(old) : changed(old, rest, change));
  if (Array.isArray(value)) {
    const one = inner(value[Number(step)]);
    return one === undefined ? value.toSpliced(Number(step), 1) : value.toSpliced(Number(step), 1, one);
  }
  const entries = Object.entries(value as object).map(([key, old]): [string, unknown] => [key, key === step ? inner(old) : old]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}
