import { plurals } from 'nutgraf';
import type { Look } from '../report/paint.ts';
import { codeTable, listOfType } from './code-list-page.ts';
import { type Page, paragraph, table } from './page.ts';
import { boundsText, type Property, propertiesOf, typeNameOf, types, typeText } from './schema.ts';
import { propertyTable, typeOfKind } from './type-page.ts';

/** The page of a property: by its name alone in every type that has it, or by a path that begins with a kind or a type. */
export function propertyPage(word: string): Page | undefined {
  const properties = word.includes('.')
    ? atPath(word)
    : Object.keys(types).flatMap((owner) => propertiesOf(owner).filter(({ name }) => name === word));
  const [first] = properties;
  if (first === undefined) return undefined;
  const isOne = properties.every((one) => sameAs(one, first));
  const sense = `a property of ${properties.length === 1 ? ownerWord(first.owner) : `${properties.length} types`}`;
  return {
    word: first.name,
    sense,
    ask: qualified(first),
    body: (look) => (isOne ? onePage(first, properties, look) : manyPage(properties, look)),
  };
}

/** The property at the end of a path such as `event.participants.role`. */
function atPath(word: string): Property[] {
  const [start = '', ...names] = word.split('.');
  let owner: string | undefined = typeOfKind(start) ?? start;
  let found: Property | undefined;
  for (const name of names) {
    found = owner === undefined ? undefined : propertiesOf(owner).find((one) => one.name === name);
    owner = found && typeNameOf(found.node);
  }
  return found === undefined ? [] : [found];
}

function onePage(property: Property, properties: readonly Property[], look: Look): string[] {
  const { node, isRequired } = property;
  const name = typeNameOf(node);
  const list = name === undefined ? undefined : listOfType(name);
  const facts = [typeText(node), boundsText(node), isRequired ? 'required' : 'optional'];
  const type = name === undefined ? undefined : types[name];
  return [
    paragraph(sentenceOf(property), look),
    paragraph(facts.filter((one) => one !== undefined).join(', '), look),
    ...(properties.length === 1 ? [] : [paragraph(`In ${ownersText(properties)}.`, look)]),
    ...(list === undefined ? [] : [codeTable(list, look)]),
    ...(list !== undefined || type === undefined
      ? []
      : [paragraph(`${name}: ${type.description ?? ''}`, look), ...propertyTable(name as string, look)]),
  ];
}

function manyPage(properties: readonly Property[], look: Look): string[] {
  const groups: Property[][] = [];
  for (const property of properties) {
    const group = groups.find(([one]) => one !== undefined && sameAs(one, property));
    if (group === undefined) groups.push([property]);
    else group.push(property);
  }
  const rows = groups.map((group) => {
    const [one] = group as [Property];
    return [ownersText(group) + (one.isRequired ? ' *' : ''), typeText(one.node), sentenceOf(one)] as const;
  });
  return [table(rows, look), paragraph(`Ask for one of them: nutgraf explain ${qualified(properties[0] as Property)}`, look)];
}

/** A property with what has it: `agreement.participants`. */
function qualified({ owner, name }: Property): string {
  return `${ownerWord(owner)}.${name}`;
}

/** Which types have a property: every kind, or their names, the kinds in the form that data has. */
function ownersText(properties: readonly Property[]): string {
  const kinds = Object.keys(plurals);
  const owners = properties.map(({ owner }) => ownerWord(owner));
  return kinds.every((kind) => owners.includes(kind))
    ? ['every kind', ...owners.filter((one) => !kinds.includes(one))].join(', ')
    : owners.join(', ');
}

function ownerWord(owner: string): string {
  const small = owner.toLowerCase();
  return typeOfKind(small) === owner ? small : owner;
}

function sentenceOf({ node }: Property): string {
  return node.description ?? types[typeNameOf(node) ?? '']?.description ?? '';
}

function sameAs(a: Property, b: Property): boolean {
  return typeText(a.node) === typeText(b.node) && sentenceOf(a) === sentenceOf(b) && a.isRequired === b.isRequired;
}
