import { AxeBuilder } from '@axe-core/playwright'

/** What axe has to say of a page as it stands, one line a rule. */
export async function axeFaults(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.flat().join(' '))
    return `${id}: ${help}: ${places.join(', ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`
  })
}
