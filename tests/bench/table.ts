/** Lines of a table in plain text, as Markdown draws it: numbers to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? left(cells[column], width) : right(cells[column], width))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

/** A number of seconds to three digits that mean something. */
export const inSeconds = (seconds: number): string =>
  `${seconds >= 100 ? seconds.toFixed(0) : seconds >= 10 ? seconds.toFixed(1) : seconds >= 1 ? seconds.toFixed(2) : seconds.toFixed(3)} s`

export const asRatio = (ratio: number): string => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`

const left = (cell = '', width: number) => cell.padEnd(width)
const right = (cell = '', width: number) => cell.padStart(width)
