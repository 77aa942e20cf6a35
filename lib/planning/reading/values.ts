import { placeIn, quoted, type Faults } from '../../core/faults'

/** A value in a document, with its place. A reader that finds a fault reports it and returns something harmless of its type. */
export type Spot = { readonly place: string; readonly value: unknown; readonly faults: Faults }

/** The whole numbers that may stand in a place, and what they count: "level 9 is above 7". */
export type Range = { readonly noun: string; readonly from: number; readonly to: number }

/** Reads a value if it is there at all. */
export const optional = <T>(spot: Spot, read: (spot: Spot) => T): T | undefined =>
  spot.value === undefined ? undefined : read(spot)

/** A whole number within its range, or NaN, which no further comparison complains about. */
export function whole(spot: Spot, { noun, from, to }: Range): number {
  const { value } = spot
  if (typeof value !== 'number') return wrong(spot, 'a whole number') ?? Number.NaN
  if (!Number.isInteger(value)) return report(spot, `${noun} ${value} is not a whole number`) ?? Number.NaN
  if (value < from) return report(spot, `${noun} ${value} is below ${from}`) ?? Number.NaN
  if (value > to) return report(spot, `${noun} ${value} is above ${to}`) ?? Number.NaN
  return value === 0 ? 0 : value
}

/** Text that is not empty and not longer than `most` characters. */
export function text(spot: Spot, most: number): string {
  const { value } = spot
  if (typeof value !== 'string') return wrong(spot, 'text') ?? ''
  if (value.trim() === '') report(spot, 'this text is empty')
  if (value.length > most) report(spot, `this text has ${value.length} characters, more than ${most}`)
  return value
}

/** A name by which other places refer to something. Names that every object has already are not free. */
export function identifier(spot: Spot, most: number): string {
  const id = text(spot, most)
  if (!isFree(id)) report(spot, `${quoted(id)} cannot be used as a name`)
  return id
}

/** One of a few words. */
export function oneOf<Word extends string>(spot: Spot, words: readonly [Word, ...Word[]]): Word {
  const found = words.find((word) => word === spot.value)
  if (found !== undefined) return found
  wrong(spot, words.map(quoted).join(' or '))
  return words[0]
}

/** The items of a list, each in its place. */
export function items(spot: Spot, most: number, nouns: string): Spot[] {
  const { value, place, faults } = spot
  if (!Array.isArray(value)) return wrong(spot, 'a list') ?? []
  if (value.length > most) return tooMany(spot, value.length, nouns, most)
  return value.map((item: unknown, index) => ({ place: placeIn(place, index), value: item, faults }))
}

/** What stands under each name of an object whose names the writer chose. */
export function entries(spot: Spot, most: number, nouns: string): [name: string, Spot][] {
  if (!isObject(spot.value)) return wrong(spot, 'an object') ?? []
  const named = Object.entries(spot.value)
  if (named.length > most) return tooMany(spot, named.length, nouns, most)
  return named.map(([name, value]) => [name, within(spot, name, value)])
}

/** The fields of an object whose names are known; any other name is a fault. */
export function fields<Name extends string>(spot: Spot, names: readonly Name[]): Record<Name, Spot> {
  const given = isObject(spot.value) ? spot.value : (wrong(spot, 'an object') ?? {})
  const known: ReadonlySet<string> = new Set(names)
  for (const name of Object.keys(given))
    if (!known.has(name)) report(within(spot, name, undefined), unknown(name, names))

  const found = names.map((name) => [name, within(spot, name, Object.hasOwn(given, name) ? given[name] : undefined)])
  return asFields<Name>(found)
}

/** Whether a name may be a key of a plain object without meaning something else there. */
export const isFree = (name: string): boolean => !(name in Object.prototype)

/** Says what is wrong in a place. */
export function report(spot: Spot, says: string): undefined {
  spot.faults.report(spot.place, says)
}

/** Says that something else was expected in a place. */
export function wrong(spot: Spot, expected: string): undefined {
  report(spot, spot.value === undefined ? 'this is missing' : `expected ${expected}, found ${described(spot.value)}`)
}

function tooMany({ place, faults }: Spot, count: number, nouns: string, most: number): [] {
  faults.reportTooLarge(place, `${count} ${nouns} are more than ${most}`)
  return []
}

const within = (spot: Spot, name: string, value: unknown): Spot => ({
  place: placeIn(spot.place, name),
  value,
  faults: spot.faults,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// `fields` has just made one entry for each of the names, which Object.fromEntries cannot express.
const asFields = <Name extends string>(found: (string | Spot)[][]): Record<Name, Spot> =>
  Object.fromEntries(found) as Record<Name, Spot>

function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `the text ${quoted(value)}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function'
    ? typeof value
    : `${value}`
}

function unknown(name: string, names: readonly string[]): string {
  const meant = names.find((known) => isNear(name.toLowerCase(), known.toLowerCase()))
  return meant ? `unknown field; did you mean ${meant}?` : 'unknown field'
}

/** Do two words differ by at most one letter left out, added, changed or swapped with its neighbour? */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [a, b] = [one.slice(start), other.slice(start)]
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped
}
