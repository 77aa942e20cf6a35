import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { driftInWords } from '@/components/care/drift'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { Table, type Column } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { showCaredFor } from '@/lib/pathways/looking-after'
import type { CaredFor } from '@/lib/pathways/views/care'

export const metadata: Metadata = { title: 'My people' }

const byName = '/mentoring'
const byNeed = '/mentoring?first=attention' as Route // a view of this very page

/** The people one looks after: when each is ready, how that moved, and who may need a word. Never a ranking. */
export default async function MentoringPage({ searchParams }: PageProps<'/mentoring'>) {
  const context = await currentContext()
  const people = await showCaredFor(context)
  if (people.length === 0) notFound()
  const needFirst = (await searchParams)['first'] === 'attention'
  const inNeed = people.filter(({ attention }) => attention.length > 0)
  const rows = needFirst ? [...inNeed, ...people.filter(({ attention }) => attention.length === 0)] : people

  return (
    <>
      <PageHeader
        title="My people"
        lead={
          inNeed.length === 0
            ? 'All of them are on their way; nobody asks for attention.'
            : `${inNeed.length} of ${people.length} may need a word, each for the reason that stands beside them.`
        }
      />
      <Tabs
        label="Order"
        current={needFirst ? byNeed : byName}
        tabs={[
          { href: byName, label: 'By name' },
          { href: byNeed, label: 'Who may need you first', count: inNeed.length },
        ]}
      />
      <div className="mt-6">
        <Card flush>
          <Table caption="People I look after" rows={rows} rowId={({ id }) => id} columns={columns} />
        </Card>
      </div>
    </>
  )
}

const columns: readonly Column<CaredFor>[] = [
  {
    id: 'name',
    title: 'Name',
    cell: ({ id, name, headline }) => (
      <>
        <Link href={`/mentoring/${id}`} className="font-medium hover:underline hover:underline-offset-4">
          {name}
        </Link>
        <span className="block text-sm font-normal text-ink-soft">{headline}</span>
      </>
    ),
  },
  {
    id: 'ready',
    title: 'Ready',
    cell: ({ role, finishDate, drift }) => (
      <span>
        {finishDate ? <time dateTime={finishDate}>{formatDate(finishDate, 'short')}</time> : 'No date yet'}
        <span className="block text-sm text-ink-soft">{role ? `for ${role}` : 'no role chosen'}</span>
        {drift !== null && <span className="block text-sm text-ink-faint">{driftInWords(drift)}</span>}
      </span>
    ),
  },
  {
    id: 'logged',
    title: 'Last hours',
    cell: ({ lastLogged }) => (
      <span className="whitespace-nowrap">
        {lastLogged ? `Week of ${formatDate(lastLogged, 'short')}` : 'None yet'}
      </span>
    ),
  },
  {
    id: 'attention',
    title: 'May need you',
    cell: ({ attention }) =>
      attention.length === 0 ? (
        <span className="text-ink-faint">On the way</span>
      ) : (
        <span className="block max-w-xs text-drifting">{attention.join(' ')}</span>
      ),
  },
]
