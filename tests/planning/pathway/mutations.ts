import type { Chance } from '../../bench/chance'

/** What someone careless or hostile puts in the place of a value. */
const strangers: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '5',
  '__proto__',
  'constructor',
  'né\u0000\u202e\ud83d\ude00',
  'x'.repeat(5_000),
  -1,
  0,
  7,
  8,
  0.5,
  -0,
  1e15,
  2 ** 53,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  [],
  {},
  [[[[]]]],
  { toString: 1, valueOf: null },
  ['shell', 'shell'],
]

/** A document made worse in one to four places; as a value, because it is still JSON. */
export function worsened(chance: Chance, document: unknown): unknown {
  let worse = structuredClone(document)
  for (let left = chance.between(1, 4); left > 0; left--) worse = worsen(chance, worse)
  return worse
}

function worsen(chance: Chance, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return chance.pick(strangers)
  if (Array.isArray(value)) return worsenList(chance, value)
  return worsenObject(chance, value)
}

function worsenList(chance: Chance, list: readonly unknown[]): unknown {
  const at = chance.below(list.length + 1)
  const way = chance.below(10)
  if (list.length === 0 || way === 0) return [...list, chance.pick(strangers)]
  if (way === 1) return list.filter((_, index) => index !== at)
  if (way === 2) return [...list, ...list]
  if (way === 3) return chance.pick(strangers)
  return list.map((item, index) => (index === Math.min(at, list.length - 1) ? worsen(chance, item) : item))
}

function worsenObject(chance: Chance, object: object): unknown {
  const fields: [string, unknown][] = Object.entries(object)
  const way = chance.below(12)
  const stranger: [string, unknown] = [
    chance.pick(['constructor', 'toString', 'weeks', '1', '', 'é'.repeat(200), 'x']),
    chance.pick(strangers),
  ]
  if (fields.length === 0 || way === 0) return Object.fromEntries([...fields, stranger])
  if (way === 1) return chance.pick(strangers)
  const at = chance.below(fields.length)
  if (way === 2) return Object.fromEntries(fields.filter((_, index) => index !== at))
  if (way === 3)
    return Object.fromEntries(
      fields.map(([name, value], index) => (index === at ? [`${name}x`, value] : [name, value])),
    )
  return Object.fromEntries(fields.map(([name, value], index) => [name, index === at ? worsen(chance, value) : value]))
}

/** Text that is hardly JSON any more: cut off, spliced, or with a few characters changed. */
export function mangled(chance: Chance, text: string): string {
  const at = chance.below(text.length)
  const way = chance.below(6)
  if (way === 0) return text.slice(0, at)
  if (way === 1) return text.slice(at)
  if (way === 2)
    return `${text.slice(0, at)}${chance.pick(['"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', 'NaN', '1e999', '//', '\ud800', '-', '\n'])}${text.slice(at)}`
  if (way === 3) return `${text.slice(0, at)}${text.slice(at + chance.between(1, 5))}`
  if (way === 4) return `${text.slice(0, at)}${text.slice(chance.below(text.length))}`
  return text.replace(/"([a-z]+)":/, '"__proto__":')
}

/** Documents whose size or shape is the attack. */
export const monsters: Readonly<Record<string, () => string>> = {
  'a deep nest of lists': () => '['.repeat(200_000),
  'a deep nest of objects': () => '{"skills":'.repeat(100_000),
  'a hundred thousand names': () => `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
  'one name a hundred thousand times': () => `{${'"skills":{},'.repeat(100_000)}"skills":{}}`,
  'a hundred thousand activities of nothing': () => `{"activities":[${'{},'.repeat(99_999)}{}]}`,
  'a long line of escapes': () => `"${'\\u0041'.repeat(1_000_000)}"`,
  'a text without an end': () => `"${'a'.repeat(5_000_000)}`,
  'a number of a million digits': () => '9'.repeat(1_000_000),
  'nothing but space': () => ' '.repeat(7_000_000),
  'a million quotes': () => '"'.repeat(1_000_000),
  'names of every object': () =>
    '{"__proto__":{"format":1},"constructor":{"prototype":{}},"toString":1,"hasOwnProperty":2}',
}
