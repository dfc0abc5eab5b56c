import * as z from 'zod';
import { type Entry, entryOf, names } from '../src/values/define.ts';

type Node = z.core.$ZodTypes;

/** A sentence as it may stand in a doc comment. */
const sentence = (text: string): string => text.replaceAll('*/', '*\\/').replaceAll(/[@{}]/gu, (sign) => `\\${sign}`);
const propertyName = (key: string): string => (/^[A-Za-z_$][\w$]*$/u.test(key) ? key : JSON.stringify(key));

function docComment(text: string | undefined, indent: string, where: string): string {
  if (text === undefined) throw new Error(`${where} has no sentence: add .describe('…')`);
  return `${indent}/** ${sentence(text)} */\n`;
}

/** The TypeScript of a schema: its name where it has one. Throws on a node it does not know, so that a type is never weaker than its schema. */
function typeOf(schema: z.core.$ZodType, where: string, top = false): string {
  const name = top ? undefined : entryOf(schema)?.id;
  if (name !== undefined) return name;
  const def = (schema as Node)._zod.def;
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return def.type;
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'template_literal':
      return templates(def.parts, where).join(' | ');
    case 'array': {
      const item = typeOf(def.element, `${where}[]`);
      return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
    }
    case 'record':
      return `Record<${typeOf(def.keyType, `${where} key`)}, ${typeOf(def.valueType, `${where} value`)}>`;
    case 'union':
      return def.options.map((option, index) => typeOf(option, `${where} option ${index}`)).join(' | ');
    case 'optional':
      return `${typeOf(def.innerType, where)} | undefined`;
    case 'object':
      throw new Error(`${where} is an object without a name: make it a constant with namedObject('…', '…', z.strictObject({…}))`);
    default:
      throw new Error(`${where} is a ${def.type}, which the generator does not know`);
  }
}

/** Each part of a template literal as alternatives, multiplied out. */
function templates(parts: readonly unknown[], where: string): string[] {
  let heads = [''];
  for (const part of parts) {
    const texts = part instanceof z.core.$ZodType ? alternatives(part as Node, where) : [String(part)];
    heads = heads.flatMap((head) => texts.map((text) => head + text));
  }
  return heads.map((text) => `\`${text}\``);
}

function alternatives(part: Node, where: string): string[] {
  const def = part._zod.def;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  if (def.type === 'literal') return def.values.map(String);
  if (def.type === 'string') return ['$' + '{string}'];
  throw new Error(`${where} is a template of a ${def.type}, which the generator does not know`);
}

function declaration(schema: z.core.$ZodType): string {
  const { id, description } = names.get(schema as z.ZodType) as Entry;
  const def = (schema as Node)._zod.def;
  const head = docComment(description, '', id);
  // The schema is `unknown` with a check, which says nothing of the type.
  if (id === 'JsonValue')
    return `${head}export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };\n`;
  if (def.type !== 'object') return `${head}export type ${id} = ${typeOf(schema, id, true)};\n`;
  const lines = Object.entries(def.shape).map(([key, value]) => {
    const where = `${id}.${key}`;
    const optional = (value as Node)._zod.optin === 'optional';
    const doc = docComment(z.globalRegistry.get(value as z.ZodType)?.description, '  ', where);
    return `${doc}  ${propertyName(key)}${optional ? '?' : ''}: ${typeOf(value, where)};\n`;
  });
  return `${head}export interface ${id} {\n${lines.join('')}}\n`;
}

/** Every named schema as plain documented TypeScript, in alphabetical order. */
export function interfaces(): string {
  const all = [...names._idmap].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schema]) => declaration(schema as z.core.$ZodType));
  return `// Written by \`npm run generate\` from the schemas. Do not edit.\n\n${all.join('\n')}`;
}
