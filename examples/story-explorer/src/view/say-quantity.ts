import type { Item, Money, Quantity } from 'nutgraf'
import { itemCategory, itemCondition } from 'nutgraf/codes'
import { titleOf } from './title-of.ts'

/** A quantity in words, no more exact than the source: `10 to 12 vehicles, an estimate`. */
export function sayQuantity({ value, min, max, unit, estimated }: Quantity): string {
  const number = value ?? range(min, max)
  const words = [number, unit].filter((word) => word !== undefined).join(' ')
  return estimated === true ? `${words}, an estimate` : words
}

function range(min: number | undefined, max: number | undefined): string | undefined {
  if (min === undefined) return max === undefined ? undefined : `at most ${max}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}

/** A sum in words; the amount stands as the source has it, with its thousands set apart. */
export function sayMoney({ amount, currency }: Money): string {
  const [whole = '', fraction] = amount.split('.')
  const digits = [...whole]
  const grouped = digits.map((digit, place) =>
    place > 0 && digits[place - 1] !== '-' && (digits.length - place) % 3 === 0 ? `\u202f${digit}` : digit,
  )
  return `${currency} ${grouped.join('')}${fraction === undefined ? '' : `.${fraction}`}`
}

/** Goods in words: what, how many, in what condition. */
export function sayItem({ category, designation, quantity, condition }: Item): string {
  const facts = [
    ...(designation === undefined ? [] : [designation]),
    ...(quantity === undefined ? [] : [sayQuantity(quantity)]),
    ...(condition === undefined ? [] : [titleOf(itemCondition, condition).toLowerCase()]),
  ]
  const what = titleOf(itemCategory, category)
  return facts.length === 0 ? what : `${what} (${facts.join('; ')})`
}
