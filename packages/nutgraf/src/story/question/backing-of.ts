import type { ClaimId, EntityId, JsonPointer, Story } from '../../generated/model.ts';

/**
 * Which claims are about what: entity, then the pointer of the property inside it, then the claims in the order of the story. The pointer
 * `''` is the entity as a whole. It says that they speak of it, not that they support it: denials and retracted claims are in it too,
 * and so are claims about an entity that the story lacks. What follows from them says `standing`.
 */
export function backingOf(story: Story): Map<EntityId, Map<JsonPointer, ClaimId[]>> {
  const backing = new Map<EntityId, Map<JsonPointer, ClaimId[]>>();
  for (const { id, about } of story.claims ?? []) {
    for (const { entity, path = '' } of about ?? []) {
      const pointers = backing.get(entity) ?? new Map<JsonPointer, ClaimId[]>();
      backing.set(entity, pointers);
      const claims = pointers.get(path) ?? [];
      pointers.set(path, claims);
      if (claims.at(-1) !== id) claims.push(id);
    }
  }
  return backing;
}
