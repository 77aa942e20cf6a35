import { groupTitles } from './words'

type Told = { category: string; subcategory: string; title: string }

const byWords = 'words: '
/** The kind of tickets that nothing tells apart. */
export const withoutKind = 'none'

/** To which kind each of some tickets belongs: its category and subcategory, or the words that its title shares with others. */
export function kindsOf(tickets: readonly Told[]): string[] {
  const titles = tickets.map(({ category, subcategory, title }) => (category || subcategory ? '' : title))
  const groups = groupTitles(titles)
  return tickets.map(({ category, subcategory }, at) => {
    const named = [category, subcategory].filter((part) => part !== '').join(' / ')
    const group = groups[at]
    return named !== '' ? named.toLocaleLowerCase('en') : group === undefined ? withoutKind : byWords + group
  })
}

/** What a kind is called: as its tickets write it. */
export function titleOfKind(kind: string, { category, subcategory }: Omit<Told, 'title'>): string {
  if (kind === withoutKind) return 'Without a kind'
  if (kind.startsWith(byWords)) {
    const words = kind.slice(byWords.length)
    return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
  }
  return [category, subcategory].filter((part) => part !== '').join(' / ') || kind
}
