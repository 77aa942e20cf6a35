import { stringify } from 'csv-stringify/sync'
import { columns } from './columns'
import type { CatalogueEntries, EntryIn, ListName } from './kinds'
import { neutralCell } from '../tables/neutral'
import type { Separator } from '../tables/parse-table'
import { catalogueFormat } from './read-json'
import { valueAt } from './value-at'

/** The whole catalogue as one file. */
export const catalogueJson = ({ frameworks, skills, roles, activities }: CatalogueEntries): string =>
  `${JSON.stringify({ format: catalogueFormat, frameworks, skills, roles, activities }, undefined, 2)}\n`

/** One list of the catalogue as a table (RFC 4180); no cell is a formula to a spreadsheet. */
export function catalogueCsv<Name extends ListName>(
  list: Name,
  entries: readonly EntryIn<Name>[],
  separator: Separator = ',',
): string {
  const headings = columns[list].map(({ heading }) => heading)
  const rows = entries.map((entry) =>
    columns[list].map(({ path, cell }) => {
      const value = valueAt(entry, path)
      return value === undefined || value === null ? '' : neutralCell(cell.write(value))
    }),
  )
  return stringify([headings, ...rows], { delimiter: separator, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
