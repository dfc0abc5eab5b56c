import { describe, expect, it } from 'vitest'
import { sayItem, sayMoney, sayQuantity } from './say-quantity.ts'

describe('quantities in words', () => {
  it.each([
    [{ value: 24, unit: 'guns' }, '24 guns'],
    [{ min: 10, max: 12, unit: 'vehicles', estimated: true }, '10 to 12 vehicles, an estimate'],
    [{ min: 40 }, 'at least 40'],
    [{ max: 5, unit: 'tonnes' }, 'at most 5 tonnes'],
    [{ value: 0 }, '0'],
  ])('says %j as %s', (quantity, words) => {
    expect(sayQuantity(quantity)).toBe(words)
  })

  it.each([
    ['2500000.00', 'XTS 2\u202f500\u202f000.00'],
    ['999', 'XTS 999'],
    ['-100000', 'XTS -100\u202f000'],
  ])('says the sum %s as %s', (amount, words) => {
    expect(sayMoney({ amount, currency: 'XTS' })).toBe(words)
  })

  it('says goods', () => {
    expect(sayItem({ category: 'drone' })).toBe('Drone')
    expect(sayItem({ category: 'artillery', designation: '155 mm', quantity: { value: 24 }, condition: 'second-hand' })).toBe(
      'Artillery (155 mm; 24; second-hand)',
    )
    expect(sayItem({ category: 'x-field-kitchen' })).toBe('field kitchen')
  })
})
