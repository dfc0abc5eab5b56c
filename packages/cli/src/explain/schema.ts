import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is read of a JSON Schema of the model. */
export interface SchemaNode {
  $ref?: string;
  type?: string;
  const?: string;
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  enum?: string[];
  pattern?: string;
  format?: string;
  examples?: unknown[];
  propertyNames?: SchemaNode;
  additionalProperties?: boolean | SchemaNode;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** Every named type of the model, by name: kinds, values, ids and code lists. */
export const types: Readonly<Record<string, SchemaNode>> = (
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('nutgraf/schema/bundle.json'), 'utf8')) as {
    $defs: Record<string, SchemaNode>;
  }
).$defs;

/** A property of a type. */
export interface Property {
  /** The name of the type that has it. */
  owner: string;
  name: string;
  node: SchemaNode;
  isRequired: boolean;
}

/** The properties of a type, in their order. */
export function propertiesOf(owner: string): Property[] {
  const { properties = {}, required = [] } = types[owner] ?? {};
  return Object.entries(properties).map(([name, node]) => ({ owner, name, node, isRequired: required.includes(name) }));
}

/** The name of the type that a property holds, or holds a list of; nothing where it holds a plain value. */
export function typeNameOf({ $ref, items }: SchemaNode): string | undefined {
  return $ref === undefined ? items && typeNameOf(items) : $ref.slice($ref.lastIndexOf('/') + 1);
}

/** The type of a property as TypeScript writes it: `LocalText`, `Participant[]`, `"event"`. */
export function typeText(node: SchemaNode): string {
  const name = typeNameOf(node);
  if (node.items !== undefined) return `${typeText(node.items)}[]`;
  if (name !== undefined) return name;
  if (node.const !== undefined) return `"${node.const}"`;
  if (node.anyOf !== undefined) return node.anyOf.map(typeText).join(' | ');
  return node.type === 'integer' ? 'number' : (node.type ?? 'any');
}

/** The bounds of a property, in words; nothing where it has none that its type does not say. */
export function boundsText({ minItems, maxItems, minimum, maximum, maxLength }: SchemaNode): string | undefined {
  if (maxItems !== undefined) return `${minItems ?? 0} to ${maxItems.toLocaleString('en-US')} entries`;
  if (minimum !== undefined || maximum !== undefined) return `${minimum ?? 'any'} to ${maximum?.toLocaleString('en-US') ?? 'any'}`;
  return maxLength === undefined ? undefined : `at most ${maxLength.toLocaleString('en-US')} characters`;
}
