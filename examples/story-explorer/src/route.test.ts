import { describe, expect, it } from 'vitest'
import { hrefOf, parseRoute, type Route } from './route.ts'

const routes: Route[] = [
  { page: 'read' },
  { page: 'read', claim: 'claim/f09-finalised' },
  { page: 'timeline' },
  { page: 'actors' },
  { page: 'actors', entity: 'state/mali' },
  { page: 'agreements' },
  { page: 'sanctions' },
  { page: 'sanctions', on: '2024-09-02' },
  { page: 'entity', id: 'person/ofac:1.2~20x' },
  { page: 'validate' },
]

describe('routes', () => {
  it.each(routes.map((route): [string, Route] => [hrefOf(route), route]))('%s is read as it was written', (href, route) => {
    expect(parseRoute(href)).toEqual(route)
  })

  it.each([
    ['', { page: 'read' }],
    ['#', { page: 'read' }],
    ['#/nowhere', { page: 'read' }],
    ['#/entity', { page: 'read' }],
    ['#/entity/no id', { page: 'read' }],
    ['#/entity/%E0%A4%A', { page: 'read' }],
    ['#/entity/state/mali/more', { page: 'read' }],
    ['#/entity/javascript:alert(1)', { page: 'read' }],
    ['#/read/state/mali', { page: 'read' }],
    ['#/sanctions/today', { page: 'sanctions' }],
    ['#/actors/%22%3E', { page: 'actors' }],
    ['#/entity/person/ofac%3A1', { page: 'entity', id: 'person/ofac:1' }],
  ])('takes %j for what it can be', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })
})
