import type { ClaimId, EntityId } from 'nutgraf'

/** A page of the explorer, and what is shown on it. Each has an address of its own, so that it can be linked to. */
export type Route =
  | { readonly page: 'read'; readonly claim?: ClaimId }
  | { readonly page: 'timeline' }
  | { readonly page: 'actors'; readonly entity?: EntityId }
  | { readonly page: 'agreements' }
  | { readonly page: 'sanctions'; readonly on?: string }
  | { readonly page: 'entity'; readonly id: EntityId }
  | { readonly page: 'validate' }

/** An id as the model writes it, whatever its length. What it names may be missing from the story. */
const idForm = /^[a-z]+\/[A-Za-z0-9][A-Za-z0-9._~:-]*$/u
const dayForm = /^\d{4}-\d{2}-\d{2}$/u

/** The route of a hash such as `#/entity/state/mali`; the first page for one that is empty or not understood. */
export function parseRoute(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#\/?/u, '').split('/')
  const tail = decode(rest.join('/'))
  const id = tail !== undefined && idForm.test(tail) ? (tail as EntityId) : undefined
  switch (page) {
    case 'timeline':
    case 'agreements':
    case 'validate':
      return { page }
    case 'actors':
      return id === undefined ? { page } : { page, entity: id }
    case 'sanctions':
      return tail !== undefined && dayForm.test(tail) ? { page, on: tail } : { page }
    case 'entity':
      return id === undefined ? { page: 'read' } : { page, id }
    default:
      return id?.startsWith('claim/') ? { page: 'read', claim: id as ClaimId } : { page: 'read' }
  }
}

/** The hash of a route: `parseRoute(hrefOf(route))` is the route again. */
export function hrefOf(route: Route): string {
  return `#/${[route.page, ...tailOf(route)].join('/')}`
}

function tailOf(route: Route): string[] {
  switch (route.page) {
    case 'read':
      return route.claim === undefined ? [] : [route.claim]
    case 'actors':
      return route.entity === undefined ? [] : [route.entity]
    case 'sanctions':
      return route.on === undefined ? [] : [route.on]
    case 'entity':
      return [route.id]
    default:
      return []
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
