import * as z from 'zod';
import type { CodeList } from '../codes/code-list.ts';
import { named } from './define.ts';

const privateCode = z.string().regex(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}$/u);
const made = new Map<CodeList, z.ZodType>();

type Coded<C extends string, O extends boolean> = O extends true ? C | `x-${string}` : C;

/** The schema of a code list, named after it. An open list also takes private codes: `x-` and words of small letters, digits and hyphens. */
export function coded<C extends string, O extends boolean>(list: CodeList<C, O>): z.ZodType<Coded<C, O>, Coded<C, O>> {
  let schema = made.get(list);
  if (schema === undefined) {
    const codes = z.enum(Object.keys(list.codes) as [string, ...string[]]);
    const any = list.open ? z.union([codes, z.templateLiteral(['x-', privateCode])]) : codes;
    schema = named(pascalCase(list.name), list.description, any);
    made.set(list, schema);
  }
  return schema as never;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
