/** The most letters that a cell of the board has room for. */
export const shortEnough = 12

/**
 * A short name for each host, no two alike: the name itself where it fits, else its first word, else that with the
 * initials of the others, else the beginnings of its words, else these with a number.
 */
export function shortNamesOf(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter((name) => name.length <= shortEnough))
  const firsts = names.map(firstWord)
  return names.map((name, index) => {
    if (name.length <= shortEnough) return name
    const first = firsts[index] ?? ''
    const isAlone = firsts.every((other, at) => at === index || other !== first)
    const short = [...(isAlone ? [first] : []), initials(name), beginnings(name), ...numbered(beginnings(name))].find(
      (one) => one.length > 2 && one.length <= shortEnough && !taken.has(one),
    )
    taken.add(short ?? name)
    return short ?? name
  })
}

const wordsOf = (name: string): string[] => name.split(/[\s/&,·–-]+/u).filter((word) => word !== '' && word !== 'and')
const firstWord = (name: string): string => wordsOf(name)[0] ?? name

/** Service Management → Service M. */
function initials(name: string): string {
  const [first = '', ...others] = wordsOf(name)
  if (others.length === 0) return ''
  return `${first} ${others.map((word) => (/^\d+$/.test(word) ? word : word.charAt(0).toUpperCase())).join('')}${others.length === 1 ? '.' : ''}`
}

/** Security Operations → Secur Opera; of many words, fewer letters of each. */
function beginnings(name: string): string {
  const words = wordsOf(name)
  if (words.length === 1) return `${name.slice(0, shortEnough - 1)}.`
  const letters = Math.max(1, Math.floor(10 / words.length))
  const start = (word: string) => word.charAt(0).toUpperCase() + word.slice(1, letters)
  return words.map((word) => (/^\d+$/.test(word) ? word : start(word))).join(words.length === 2 ? ' ' : '')
}

const numbered = (short: string): string[] =>
  Array.from({ length: 400 }, (_, at) => `${short.slice(0, shortEnough - 4)} ${at + 2}`)
