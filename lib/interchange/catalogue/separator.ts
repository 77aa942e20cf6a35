import { separators, type Separator } from '../tables/parse-table'

/** The separator under which the first line holds the most headings that are known; a comma if none does. */
export function separatorOf(text: string, isHeading: (cell: string) => boolean): Separator {
  const [line = ''] = /^[^\r\n]{0,10000}/.exec(text.trimStart()) ?? []
  const count = (separator: Separator) => line.split(separator).filter((cell) => isHeading(bare(cell))).length
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best))
}

const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1')
