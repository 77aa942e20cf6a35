import { parseTable, separators, type ParsedTable, type ParseTerms, type Separator } from './parse-table'

export type SplitTable = ParsedTable & { separator: Separator; linesBefore: number }

/**
 * Splits a text by the separator under which it is most like a table: most of its rows have as many cells as the first, and
 * of equals, the most cells. Every row has its say, so that a comma in a name decides nothing. `sep=;` is obeyed.
 */
export function splitTable(text: string, terms: ParseTerms): SplitTable {
  const [said = '', asked] = /^sep=([,;\t])\r?\n/i.exec(text) ?? []
  const rest = text.slice(said.length)
  const linesBefore = said === '' ? 0 : 1
  const all = separators
    .filter((separator) => asked === undefined || separator === asked)
    .filter((separator) => separator === ',' || rest.includes(separator))
    .map((separator) => ({ ...parseTable(rest, separator, terms), separator, linesBefore }))
    .map((split) => ({ split, ...likeness(split) }))
  const [best] = all.toSorted((one, other) => other.share - one.share || other.width - one.width)
  return best?.split ?? { rows: [], separator: ',', linesBefore }
}

function likeness({ rows, stopped }: ParsedTable): { share: number; width: number } {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const counts = new Map<number, number>()
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width, agreeing] = [...counts].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [1, 0]
  // What cannot be read to its end under a separator was hardly written with it.
  const share = agreeing / Math.max(1, filled.length) / (stopped ? 4 : 1)
  return { share: Math.round(share * 100), width }
}
