import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { ActivityKind, RoleLine, SkillArea } from '@/lib/catalog/model'

import { areaNames, kindNames, lineNames } from './names'

type Row = {
  id: string
  title: string
  revision: number
  madeAt: Date
  area?: SkillArea
  line?: RoleLine
  kind?: ActivityKind
}

type EntryTableProps = { kind: 'skill' | 'role' | 'activity'; rows: readonly Row[]; empty: ReactNode }

/** Entries to edit, with what tells one revision from the next. */
export function EntryTable({ kind, rows, empty }: EntryTableProps) {
  return <Table caption="Entries" rows={rows} rowId={({ id }) => id} empty={empty} columns={columnsFor(kind)} />
}

const columnsFor = (kind: EntryTableProps['kind']): readonly Column<Row>[] => [
  {
    id: 'title',
    title: 'Title',
    cell: ({ id, title }) => (
      <>
        <Link
          href={`/admin/catalogue/${kind}/${id}` as Route}
          className="font-medium hover:underline hover:underline-offset-4"
        >
          {title}
        </Link>
        <span className="block font-mono text-[0.8125rem] font-normal break-all text-ink-faint">{id}</span>
      </>
    ),
  },
  { id: 'kind', title: 'Kind', cell: sayKind },
  { id: 'revision', title: 'Revision', align: 'end', cell: ({ revision }) => revision },
  {
    id: 'made',
    title: 'Last changed',
    cell: ({ madeAt }) => (
      <span className="whitespace-nowrap">{formatDate(madeAt.toISOString().slice(0, 10), 'short')}</span>
    ),
  },
]

const sayKind = ({ area, line, kind }: Row): string =>
  kind ? kindNames[kind].one : line ? lineNames[line] : area ? areaNames[area] : ''
