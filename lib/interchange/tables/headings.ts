const looksLikeMail = (cell: string) => /^\S+@\S+\.\S+$/.test(cell)
const filledIn = (row: readonly string[]) => row.filter((cell) => cell !== '').length

/**
 * In which row the headings stand: the first that is about as filled in as the table is, so that a title above it is passed
 * over. Undefined: there are none, because that row already holds somebody's address.
 */
export function headingRowOf(rows: readonly (readonly string[])[]): number | undefined {
  const usual = rows
    .slice(0, 60)
    .map(filledIn)
    .toSorted((one, other) => other - one)
  const most = usual[Math.floor(usual.length / 4)] ?? 1
  const at = rows.slice(0, 20).findIndex((row) => filledIn(row) >= Math.max(1, most / 2))
  const first = Math.max(0, at)
  return rows[first]?.some(looksLikeMail) ? undefined : first
}
