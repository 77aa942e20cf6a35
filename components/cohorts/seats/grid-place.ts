/** Where one stands in a grid: row and column, from 0 on. */
export type Place = { row: number; column: number }

/** What is selected: from where one began to where one stands. */
export type Selection = { from: Place; to: Place }

export const isWithin = ({ from, to }: Selection, { row, column }: Place): boolean =>
  between(from.row, row, to.row) && between(from.column, column, to.column)

const between = (one: number, at: number, other: number) => at >= Math.min(one, other) && at <= Math.max(one, other)

/** The corner of a selection that comes first. */
export const firstOf = ({ from, to }: Selection): Place => ({
  row: Math.min(from.row, to.row),
  column: Math.min(from.column, to.column),
})

/** Where a key leads in a grid of this size; undefined where it leads nowhere. */
export function moved(
  { row, column }: Place,
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  size: { rows: number; columns: number },
): Place | undefined {
  const far = ctrlKey || metaKey
  const to = (
    {
      ArrowUp: { row: far ? 0 : row - 1, column },
      ArrowDown: { row: far ? size.rows - 1 : row + 1, column },
      ArrowLeft: { row, column: far ? 0 : column - 1 },
      ArrowRight: { row, column: far ? size.columns - 1 : column + 1 },
      Home: { row: far ? 0 : row, column: 0 },
      End: { row: far ? size.rows - 1 : row, column: size.columns - 1 },
      PageUp: { row: row - 10, column },
      PageDown: { row: row + 10, column },
    } as const
  )[key]
  return to && inside(to, size)
}

export const inside = ({ row, column }: Place, { rows, columns }: { rows: number; columns: number }): Place => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
})
