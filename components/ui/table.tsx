import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { classes } from './classes'

export type Column<Row> = {
  id: string
  title: string
  /** Keeps the title for screen readers: a column of buttons needs none to be seen. */
  titleHidden?: boolean
  /** Figures stand at the end of their column. */
  align?: 'start' | 'end'
  cell: (row: Row) => ReactNode
  /** The same page, sorted by this column; the order lives in the address. */
  sort?: { href: Route; now?: 'ascending' | 'descending' }
}

type TableProps<Row> = {
  /** What the rows are, for those who cannot see at a glance. */
  caption: string
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Stands in place of the rows when there are none; `EmptyState` fits. */
  empty?: ReactNode
  /** With many columns it is laid out as cards on a tablet too, not only on a phone. */
  wide?: boolean
}

/** Rows that are compared. Roles are written out, because a phone lays the same table out as cards. */
export function Table<Row>({ caption, columns, rows, rowId, empty, wide }: TableProps<Row>) {
  if (rows.length === 0 && empty) return empty
  return (
    <table
      role="table"
      className={classes('table-look', wide ? 'not-print:max-xl:table-stacked' : 'not-print:max-md:table-stacked')}
    >
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-align={column.align}
              aria-sort={column.sort ? (column.sort.now ?? 'none') : undefined}
            >
              <ColumnTitle column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowId(row)} role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} role="rowheader" scope="row" data-align={column.align}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  role="cell"
                  data-align={column.align}
                  data-label={column.titleHidden ? undefined : column.title}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const marks = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }

function ColumnTitle<Row>({ column }: { column: Column<Row> }) {
  if (column.titleHidden) return <span className="sr-only">{column.title}</span>
  if (!column.sort) return column.title
  const Mark = marks[column.sort.now ?? 'none']
  return (
    <Link
      href={column.sort.href}
      scroll={false}
      className="-mx-1.5 inline-flex min-h-8 items-center gap-1 rounded-md px-1.5 hover:bg-ink/5 hover:text-ink aria-[current]:text-ink"
    >
      {column.title}
      <Mark aria-hidden="true" className="size-3.5 shrink-0" />
    </Link>
  )
}
