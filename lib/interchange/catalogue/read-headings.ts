import { columns, plainHeading, type Column } from './columns'
import { showFound, type FaultList } from './fault'
import type { ListName } from './kinds'
import { fileLimits } from './limits'

/** Which column stands where in a table, and what is wrong with its headings. */
export function readHeadings(
  file: string,
  list: ListName,
  headings: readonly string[],
  rows: readonly string[][],
  faults: FaultList,
): ReadonlyMap<Column, number> {
  const report = (expected: string, heading?: string, found?: string) =>
    faults.report({
      file,
      place: { row: 1, ...(heading !== undefined && { column: heading }) },
      expected,
      ...(found !== undefined && { found }),
    })
  if (headings.length > fileLimits.columns) report(`Give at most ${fileLimits.columns} columns.`)

  const present = new Map<Column, number>()
  headings.slice(0, fileLimits.columns).forEach((heading, at) => {
    const column = columns[list].find((column) => column.heading === plainHeading(heading))
    if (column && present.has(column)) report('Give each heading once.', heading.trim(), `${showFound(heading)} twice`)
    else if (column) present.set(column, at)
    else if (heading.trim() !== '' || rows.some((cells) => (cells[at] ?? '').trim() !== ''))
      report(
        `Use these headings: ${columns[list].map(({ heading }) => heading).join(', ')}.`,
        heading.trim(),
        showFound(heading.trim()),
      )
  })

  for (const column of columns[list])
    if (column.required && !present.has(column))
      report(`Add the column "${column.heading}".`, column.heading, 'nothing')
  return present
}
