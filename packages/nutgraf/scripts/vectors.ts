import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeEntity } from '../src/entities/judge.ts';
import type { Issue } from '../src/issue.ts';
import { issueCodes } from '../src/story/issue-codes.ts';
import { judgeStory } from '../src/story/judge.ts';
import { type DocumentKind, type Fault, faultsOf, rulesOf, schemas } from '../test/kind-rule.ts';

/** A document with the issues that every reader of the model finds in it, whatever language it is written in. */
interface Vector {
  value: unknown;
  issues: Pick<Issue, 'code' | 'pointer'>[];
}

const verdicts = ['valid', 'invalid'] as const;
type Verdict = (typeof verdicts)[number];

/** The name of a generated vector: its number, and the code that it is about. The others are written by hand. */
export const generatedName = /^[0-9]{3}-(?:schema|entity|story)-[a-z-]+\.json$/u;

const warnings = new Set(issueCodes.filter(({ severity }) => severity !== 'error').map(({ code }) => code));

/**
 * The vectors that nobody wrote, and the index of all, by their paths below `root`: for each rule of a kind that no vector written by
 * hand is about, the smallest document with this one fault, made from those that are valid.
 */
export function vectorFiles(root: string): [file: string, content: unknown][] {
  const files: [string, unknown][] = [];
  const index: { file: string; kind: string; verdict: Verdict; codes: string[] }[] = [];
  for (const kind of Object.keys(schemas) as DocumentKind[]) {
    const written = verdicts.map((verdict) => read(join(root, 'vectors', kind, verdict)));
    const told = new Set(written.flatMap((vectors) => vectors.flatMap(([, { issues }]) => issues.map(({ code }) => code))));
    const made = [...rulesOf(kind)].filter((rule) => !told.has(rule)).map((rule) => vectorOf(kind, rule, written[0] ?? []));
    verdicts.forEach((verdict, at) => {
      const own = written[at] ?? [];
      const rest = made
        .filter(({ issues: [issue] }) => warnings.has(issue?.code ?? '') === (verdict === 'valid'))
        .map((vector, number): [string, Vector] => [nameOf(own.length + number + 1, vector), vector]);
      for (const [name, vector] of [...own, ...rest]) {
        const file = `${kind}/${verdict}/${name}`;
        index.push({ file, kind, verdict, codes: [...new Set(vector.issues.map(({ code }) => code))] });
      }
      files.push(...rest.map(([name, vector]): [string, Vector] => [`vectors/${kind}/${verdict}/${name}`, vector]));
    });
  }
  return [...files, ['vectors/index.json', index]];
}

function read(folder: string): [name: string, vector: Vector][] {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => !generatedName.test(name));
  return names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
}

function nameOf(number: number, { issues: [issue] }: Vector): string {
  return `${String(number).padStart(3, '0')}-${issue?.code.replace('/', '-')}.json`;
}

/** The smallest document that breaks one rule of a kind and no other. */
function vectorOf(kind: DocumentKind, rule: string, valid: readonly [string, Vector][]): Vector {
  const faults = valid.flatMap(([, { value, issues }]) => (issues.length === 0 ? faultsOf(kind, value) : []));
  const sized = faults.filter(({ code }) => code === rule).map((fault) => ({ fault, size: JSON.stringify(fault.value).length }));
  const found = sized.sort((a, b) => a.size - b.size).find(({ fault }) => isAlone(kind, fault));
  if (found === undefined) throw new Error(`No valid vector of ${kind} can be made to break ${rule} alone: write one that can`);
  const { value, code, pointer } = found.fault;
  return { value, issues: [{ code, pointer }] };
}

function isAlone(kind: DocumentKind, { value, code, pointer }: Fault): boolean {
  const { issues } = kind === 'story' ? judgeStory(value) : judgeEntity(value);
  return issues.length === 1 && issues[0]?.code === code && issues[0].pointer === pointer;
}
