import type * as z from 'zod';
import type { Issue } from '../issue.ts';
import { toPointer } from '../json-pointer.ts';
import { type Fault, wordsOf } from './schema-ask.ts';
import { faultsOf } from './schema-fault.ts';
import * as finding from './schema-finding.ts';
import { Place } from './schema-place.ts';

/** How keys and codes that the schema does not know are judged: `warn` is for documents of a newer minor version. */
export type Unknown = 'error' | 'warn';

type At = (path: readonly PropertyKey[]) => Place;

const wordless: ReturnType<finding.Finding['tell']> = { message: '' };

/** Where the list of issues ends, so that a record of a million faults costs no more than one of a thousand. */
const most = 1000;

/**
 * What is wrong with a value against a schema, as issues; none where the schema accepts it. Past a thousand it stops at an error.
 * @param isBrief whether the issues are only counted: they come without words then.
 */
export function schemaIssues(schema: z.ZodType, value: unknown, unknown: Unknown = 'error', isBrief = false): Issue[] {
  const at: At = (path) => new Place(schema, value, path);
  const issues: Issue[] = [];
  let refused = false;
  for (const fault of faultsOf(schema, value)) {
    for (const found of findingsOf(fault, at)) {
      if (refused && issues.length >= most) return issues;
      const issue = toIssue(found, unknown, isBrief);
      refused ||= issue.severity === 'error';
      // An object with nothing in it gives a fault for each property that it lacks: once is enough.
      if (found.rule !== 'empty' || issues.at(-1)?.pointer !== issue.pointer) issues.push(issue);
    }
  }
  return issues;
}

/** The issues of checks, without those under keys that the schema does not know: what stands there may mean anything. */
export function ofKnownKeys(checked: readonly Issue[], schemaFound: readonly Issue[]): Issue[] {
  const unknown = schemaFound.filter(({ code }) => code === 'schema/unknown-key').map(({ pointer }) => `${pointer}/`);
  return checked.filter(({ pointer }) => !unknown.some((key) => `${pointer}/`.startsWith(key)));
}

function toIssue({ rule, path, tell, isNewer }: finding.Finding, unknown: Unknown, isBrief: boolean): Issue {
  const { message, hint, limit } = isBrief ? wordless : tell();
  return {
    code: `schema/${rule}`,
    severity: unknown === 'warn' && isNewer?.() ? 'warning' : 'error',
    pointer: toPointer(path),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function findingsOf(fault: Fault, at: At): finding.Finding[] {
  const place = at(fault.path);
  const { value, path } = place;
  if (fault.code === 'unrecognized_keys') return fault.keys.map((key) => finding.unknownKey(key, place));
  if (fault.code === 'invalid_key') return [finding.wrongKey(fault.issues[0]?.message ?? wordsOf(fault), place, at(path.slice(0, -1)))];
  if (path.length === 0) return [findingOf(fault, place)];
  if (finding.isEmpty(value)) return [finding.emptyValue(place)];
  if (value !== undefined) return [findingOf(fault, place)];
  const holder = at(path.slice(0, -1));
  return [holder.path.length > 0 && finding.isEmpty(holder.value) ? finding.emptyValue(holder) : finding.missing(place)];
}

function findingOf(fault: Fault | z.core.$ZodIssue, place: Place): finding.Finding {
  switch (fault.code) {
    case 'invalid_type':
      return finding.wrongType([fault.expected], place);
    case 'too_small':
      return finding.tooSmall(Number(fault.minimum), place);
    case 'too_big':
      return finding.tooLarge(Number(fault.maximum), place);
    case 'invalid_format':
      return fault.format === 'template_literal' ? finding.wrongId(place) : finding.wrongForm(() => wordsOf(fault), place);
    case 'invalid_value':
      return finding.wrongCode(fault.values.map(String), place);
    case 'invalid_union':
      return unionFinding(
        fault.errors.flatMap((errors) => errors.slice(0, 1)),
        place,
      );
    default:
      return finding.wrongValue(() => wordsOf(fault), place);
  }
}

/** Of a value that no option of a union takes: the fault of the option that comes nearest. An open code list is a union, too. */
function unionFinding(faults: readonly z.core.$ZodIssue[], place: Place): finding.Finding {
  const [first] = faults;
  const near = first?.code === 'invalid_value' ? first : faults.find(({ code }) => code !== 'invalid_type' && code !== 'invalid_value');
  if (near !== undefined) return findingOf(near, place);
  return finding.wrongType(
    faults.flatMap((fault) => (fault.code === 'invalid_type' ? [fault.expected] : [])),
    place,
  );
}
