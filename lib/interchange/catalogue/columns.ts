import { highestLevel } from '@/lib/catalog/model'
import {
  amountCell,
  identifiersCell,
  levelsCell,
  listCell,
  textCell,
  wholeCell,
  wholeListCell,
  type Cell,
} from './cells'
import type { ListName } from './kinds'

/** A column of a table: its heading, the field of an entry that it holds, and how. */
export type Column = {
  heading: string
  path: readonly (string | number)[]
  cell: Cell
  /** A table without this column is not read. */
  required: boolean
  /** What an empty cell means; without this, that the entry does not have the field. */
  empty?: unknown
}

const needed = (heading: string, path: string, cell = textCell): Column => column(heading, path, cell, true)
const optional = (heading: string, path: string, cell = textCell): Column => column(heading, path, cell, false)
const column = (heading: string, path: string, cell: Cell, required: boolean): Column => ({
  heading,
  path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  cell,
  required,
})

const levelColumns = Array.from({ length: highestLevel + 1 }, (_, level) => needed(`level ${level}`, `levels.${level}`))

/** The columns of each table, in the order in which they are written; they may be read in any order. */
export const columns: Readonly<Record<ListName, readonly Column[]>> = {
  frameworks: [
    needed('id', 'id'),
    needed('title', 'title'),
    needed('version', 'version'),
    needed('publisher', 'publisher'),
    needed('licence', 'licence'),
    optional('url', 'url'),
  ],
  skills: [
    needed('id', 'id'),
    needed('title', 'title'),
    needed('area', 'area'),
    needed('depth', 'depth'),
    needed('description', 'description'),
    ...levelColumns,
    optional('proof from level', 'proof.fromLevel', wholeCell),
    optional('proof pieces', 'proof.pieces', wholeCell),
    optional('proof observers', 'proof.observers', wholeCell),
    optional('proof within months', 'proof.withinMonths', wholeCell),
    optional('identifiers', 'identifiers', identifiersCell),
  ],
  roles: [
    needed('id', 'id'),
    needed('title', 'title'),
    needed('line', 'line'),
    needed('summary', 'summary'),
    { ...needed('requires', 'requires', levelsCell), empty: {} },
    optional('floor skills', 'depthFloor.skills', wholeCell),
    optional('floor level', 'depthFloor.level', wholeCell),
    { ...optional('from', 'from', listCell), empty: [] },
    { ...optional('automated', 'outlook.automated', listCell), empty: [] },
    { ...optional('remains', 'outlook.remains', listCell), empty: [] },
    needed('outlook', 'outlook.says'),
    optional('identifiers', 'identifiers', identifiersCell),
  ],
  activities: [
    needed('id', 'id'),
    needed('title', 'title'),
    needed('kind', 'kind'),
    needed('summary', 'summary'),
    needed('hours', 'hours', wholeCell),
    optional('cost', 'cost.amount', amountCell),
    optional('currency', 'cost.currency'),
    { ...needed('raises', 'raises', levelsCell), empty: {} },
    { ...optional('needs', 'needs', levelsCell), empty: {} },
    optional('after', 'after', listCell),
    optional('wait weeks', 'waitWeeks', wholeCell),
    optional('hours per week', 'perWeek', wholeCell),
    optional('reclaims', 'reclaims', wholeCell),
    optional('rotation weeks', 'rotation.weeks', wholeCell),
    optional('rotation months', 'rotation.startMonths', wholeListCell),
    optional('provider', 'provider'),
    optional('url', 'url'),
    optional('issuer', 'certificate.issuer'),
    optional('code', 'certificate.code'),
    optional('prerequisites', 'certificate.prerequisites'),
    optional('valid months', 'certificate.validMonths', wholeCell),
    optional('renewal', 'certificate.renewal.how'),
    optional('renewal hours', 'certificate.renewal.hours', wholeCell),
    optional('renewal cost', 'certificate.renewal.cost.amount', amountCell),
    optional('renewal currency', 'certificate.renewal.cost.currency'),
    optional('source', 'certificate.source'),
    optional('checked on', 'certificate.checkedOn'),
  ],
}

/** Headings are compared without regard to case, spaces, hyphens and underscores. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** The column in which a field stands; for a field of several columns, the first of them. */
export function columnOf(list: ListName, path: readonly PropertyKey[]): Column | undefined {
  const startsWith = (long: readonly PropertyKey[], short: readonly PropertyKey[]) =>
    short.every((key, at) => long[at] === key)
  const all = columns[list]
  return (
    all.find((column) => startsWith(path, column.path)) ??
    (path.length > 0 ? all.find((column) => startsWith(column.path, path)) : undefined)
  )
}
