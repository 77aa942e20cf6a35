import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { PageHeader } from '@/components/ui/page-header'
import { Table, type Column } from '@/components/ui/table'
import { currentContext } from '@/lib/access/current-context'
import { programmesOf } from '@/lib/programmes/queries'

export const metadata: Metadata = { title: 'Programmes' }

type Row = Awaited<ReturnType<typeof programmesOf>>[number]

/** The programmes that one manages. */
export default async function ProgrammesPage() {
  const programmes = await programmesOf(await currentContext())
  if (programmes.length === 0) notFound()
  return (
    <>
      <PageHeader title="Programmes" lead={`You manage ${countOf(programmes.length, 'programme')}.`} />
      <Card flush>
        <Table caption="Programmes that I manage" rows={programmes} rowId={({ id }) => id} columns={columns} />
      </Card>
    </>
  )
}

const columns: readonly Column<Row>[] = [
  {
    id: 'title',
    title: 'Programme',
    cell: ({ id, title }) => (
      <Link
        href={`/programmes/${id}/mentors` as Route} // made below this very page
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {title}
      </Link>
    ),
  },
  { id: 'enrolled', title: 'People', cell: ({ enrolled }) => countOf(enrolled, 'person', 'people') },
  {
    id: 'mentors',
    title: 'Mentors',
    titleHidden: true,
    cell: ({ id, title }) => (
      <Link href={`/programmes/${id}/mentors` as Route} className="text-link" aria-label={`Mentors of ${title}`}>
        Mentors
      </Link>
    ),
  },
]
