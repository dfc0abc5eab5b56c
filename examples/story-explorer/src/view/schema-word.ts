import bundle from 'nutgraf/schema/bundle.json' with { type: 'json' }

/** As much of a JSON Schema as is read here. */
interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** A property of the model: what it means, and the name of its type. */
export interface PropertyWord {
  /** The sentence that the schema says of the property or, where it says none, of its type. */
  readonly meaning: string | undefined
  /** The name of the type, of an entry where the property is a list; absent for plain texts and numbers. */
  readonly type: string | undefined
}

const types = bundle.$defs as unknown as Readonly<Record<string, Schema>>

/** What the model says of a property of a type, such as `topics` of `Agreement`; nothing for one that it does not know. */
export function propertyWord(type: string | undefined, property: string): PropertyWord {
  const properties = (type !== undefined && Object.hasOwn(types, type) ? types[type] : undefined)?.properties
  const schema = properties !== undefined && Object.hasOwn(properties, property) ? properties[property] : undefined
  const ref = schema?.$ref ?? schema?.items?.$ref
  const of = ref?.replace('#/$defs/', '')
  return { meaning: schema?.description ?? (of === undefined ? undefined : types[of]?.description), type: of }
}
