import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plurals, validateStory } from 'nutgraf'

const bundle = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('nutgraf/schema/bundle.json')), 'utf8'))

/** What is taken where a text has a form that no attack fits into. The first that fits is. */
const tame = ['2024-01-02', 'en', 'Latn', 'CH', 'CHF', '1.0', '/names/0/text', 'x-script', 'https://example.org/', '0'.repeat(64)]

/**
 * Makes a value by a schema, with every property that it has, or only with those that it cannot do without, and one item in every list.
 * Texts without a form come from `text`.
 */
class Maker {
  /** The paths of the free texts, such as `Address/city`. */
  paths = new Set()

  constructor(text, { isBare = false } = {}) {
    this.text = text
    this.isBare = isBare
  }

  of(schema, path) {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice('#/$defs/'.length)
      return this.of(bundle.$defs[name], name)
    }
    if (schema.const !== undefined) return schema.const
    if (schema.enum !== undefined) return schema.enum[0]
    if (schema.anyOf !== undefined) return this.of(schema.anyOf[0], path)
    if (schema.type === 'string') return this.#string(schema, path)
    if (schema.type === 'array') return [this.of(schema.items, path)]
    if (schema.type === 'object' && schema.properties !== undefined) {
      const properties = Object.entries(schema.properties).filter(([key]) => !this.isBare || schema.required?.includes(key))
      return Object.fromEntries(properties.map(([key, one]) => [key, this.of(one, `${path}/${key}`)]))
    }
    if (schema.type === 'object' || Object.keys(schema).every((key) => key === 'description'))
      return { 'evil:key': this.#free('Extensions') }
    if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 0, Math.min(1, schema.maximum ?? 1))
    if (schema.type === 'boolean') return true
    throw new Error(`no value for ${path}: ${JSON.stringify(schema).slice(0, 200)}`)
  }

  #string({ pattern, maxLength = 65_536 }, path) {
    if (pattern === undefined) return this.#free(path, maxLength)
    const [, kinds] = /^\^\(([a-z|]+)\)/u.exec(pattern) ?? []
    if (kinds !== undefined) return `${kinds.split('|')[0]}/one`
    const fits = new RegExp(pattern, 'u')
    const address = `https://example.org/${this.text().replaceAll(/\s/gu, '+')}`
    const found = [...(path === 'WebUrl' ? [address, encodeURI(address)] : []), ...tame].find((one) => fits.test(one))
    if (found === undefined) throw new Error(`nothing fits ${path}: ${pattern}`)
    return found
  }

  #free(path, maxLength = 65_536) {
    this.paths.add(path)
    return this.text().slice(0, maxLength)
  }
}

/** The free texts that the schemas of the model know, by the name of the object and the property. */
export function freeTexts() {
  const maker = new Maker(() => 'x')
  for (const name of Object.keys(bundle.$defs)) maker.of(bundle.$defs[name], name)
  return maker.paths
}

/**
 * A story with one entity of every kind, in which every free text that the schemas know holds one of the texts given, in turn. It is valid:
 * what the checks refuse, such as a place within itself, is taken out again.
 */
export function hostileStory(texts, first) {
  let next = first
  const text = () => texts[next++ % texts.length]
  const maker = new Maker(text)
  const story = storyOf(maker)
  // An event has a day or a period.
  delete story.events[0].period
  anchor(story, text)
  const { $schema, nutGraf, extensions } = maker.of({ $ref: '#/$defs/Story' })
  Object.assign(story, { $schema, nutGraf, extensions })
  return mended(story)
}

/** A story with one entity of every kind that has nothing but what its kind cannot do without. */
export function bareStory() {
  const story = storyOf(new Maker(() => 'x', { isBare: true }))
  // A claim says something or is about something.
  story.claims[0].about = [{ entity: 'person/one' }]
  return mended(story)
}

function storyOf(maker) {
  const story = { kind: 'story', specVersion: '1.0', id: 'story/one', title: { text: maker.text() } }
  for (const [kind, plural] of Object.entries(plurals)) {
    const [name] = Object.entries(bundle.$defs).find(([, { properties }]) => properties?.kind?.const === kind)
    story[plural] = [{ ...maker.of({ $ref: `#/$defs/${name}` }), id: `${kind}/one` }]
  }
  return story
}

/** Lets the claim quote the article and back a name, word for word. */
function anchor(story, text) {
  const [claim] = story.claims
  const [prefix, exact, suffix] = [text(), text(), text()]
  const start = [...prefix].length
  story.articles[0].bodies[0] = { text: `${prefix}${exact}${suffix}`, contentType: 'text/plain', lang: 'en', role: 'main', version: text() }
  claim.statedIn = 'article/one'
  claim.evidence = [{ exact, part: '/bodies/0/text', start, end: start + [...exact].length, prefix, suffix, locator: text() }]
  const backed = story.people[0].names[0].text
  claim.about = [{ entity: 'person/one', path: '/names/0/text', value: backed, stated: text(), basis: 'inferred', note: text() }]
}

/** Takes out what is at fault until nothing is. */
function mended(story) {
  for (let round = 0; round < 100; round += 1) {
    const errors = validateStory(story).issues.filter(({ severity }) => severity === 'error')
    if (errors.length === 0) return story
    for (const { pointer } of errors) remove(story, pointer)
  }
  throw new Error(
    `the story stays invalid: ${JSON.stringify(
      validateStory(story)
        .issues.filter(({ severity }) => severity === 'error')
        .slice(0, 3),
    )}`,
  )
}

function remove(story, pointer) {
  const path = pointer.slice(1).split('/')
  for (; path.length > 2; path.pop()) {
    const holder = path.slice(0, -1).reduce((value, key) => value?.[key], story)
    if (holder === undefined) continue
    if (!Array.isArray(holder)) delete holder[path.at(-1)]
    else if (holder.length > 1) holder.splice(Number(path.at(-1)), 1)
    else continue
    return
  }
}

/** The free texts of the schemas that a story has, by the same names as `freeTexts`, each with what it holds. */
export function textsOf(story) {
  const found = new Map()
  const walk = (schema, value, path) => {
    if (value === undefined) return
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice('#/$defs/'.length)
      walk(bundle.$defs[name], value, name)
    } else if (schema.anyOf !== undefined) walk(schema.anyOf[0], value, path)
    else if (Array.isArray(value)) for (const one of value) walk(schema.items, one, path)
    else if (schema.properties !== undefined) {
      for (const [key, one] of Object.entries(schema.properties)) walk(one, value[key], `${path}/${key}`)
    } else if (path === 'Extensions') found.set(path, Object.values(value))
    else if (isFree(schema)) found.set(path, [...(found.get(path) ?? []), value])
  }
  walk({ $ref: '#/$defs/Story' }, story, 'Story')
  return found
}

function isFree({ type, pattern, enum: codes, const: word }) {
  return type === 'string' && pattern === undefined && codes === undefined && word === undefined
}
