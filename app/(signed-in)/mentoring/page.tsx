import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { driftInWords } from '@/components/care/drift'
import { Needs } from '@/components/care/needs'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table, type Column } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { flagsInCare } from '@/lib/mentorship/flags'
import { mentorshipsOf } from '@/lib/mentorship/queries'
import type { CareFlag } from '@/lib/mentorship/views/care'
import { todayIn } from '@/lib/pathways/model'
import { showCaredFor } from '@/lib/pathways/looking-after'
import type { CaredFor } from '@/lib/pathways/views/care'

export const metadata: Metadata = { title: 'My people' }

const byName = '/mentoring'
const byNeed = '/mentoring?first=attention' as Route // a view of this very page

/** The people one looks after: when each is ready, how that moved, and who may need a word. Never a ranking. */
export default async function MentoringPage({ searchParams }: PageProps<'/mentoring'>) {
  const context = await currentContext()
  const { flags, lastEvidence } = await flagsInCare(context)
  const people = (await showCaredFor(context)).map((person): Shown => {
    const last = lastEvidence(person.id)
    return { ...person, flags: flags(person.id), lastEvidence: last && todayIn('UTC', last) }
  })
  const former = (await mentorshipsOf(context)).filter(
    ({ mentorId, isInForce, to }) => mentorId === context.actor.id && !isInForce && to !== null && to <= context.now,
  )
  if (people.length === 0 && former.length === 0) notFound()
  const needFirst = (await searchParams)['first'] === 'attention'
  const needs = ({ attention, flags }: Shown) => attention.length + flags.length > 0
  const inNeed = people.filter(needs)
  const rows = needFirst ? [...inNeed, ...people.filter((person) => !needs(person))] : people

  return (
    <>
      <PageHeader
        title="My people"
        lead={
          people.length === 0
            ? 'You look after nobody at present.'
            : inNeed.length === 0
              ? 'All of them are on their way; nobody asks for attention.'
              : `${inNeed.length} of ${people.length} may need a word, each for the reason that stands beside them.`
        }
        actions={<LinkButton href="/mentoring/terms">Mentoring terms</LinkButton>}
      />
      {people.length > 0 && (
        <>
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
              <Table wide caption="People I look after" rows={rows} rowId={({ id }) => id} columns={columns} />
            </Card>
          </div>
        </>
      )}
      {former.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-3 text-lg font-semibold">People you mentored before</h2>
          <ul className="grid gap-2">
            {former.map(({ id, learner, to }) => (
              <li key={id}>
                <Link className="text-link" href={`/conversations/${id}` as Route /* what the two kept */}>
                  {learner}
                </Link>
                {to && <span className="text-ink-soft"> until {formatDate(todayIn('UTC', to), 'short')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type Shown = CaredFor & { flags: readonly CareFlag[]; lastEvidence: string | null }

const columns: readonly Column<Shown>[] = [
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
    id: 'evidence',
    title: 'Last evidence',
    cell: ({ id, lastEvidence }) =>
      lastEvidence ? (
        <Link
          href={`/mentoring/${id}?view=work` as Route /* the work of this person */}
          className="whitespace-nowrap hover:underline hover:underline-offset-4"
        >
          <time dateTime={lastEvidence}>{formatDate(lastEvidence, 'short')}</time>
        </Link>
      ) : (
        'None yet'
      ),
  },
  {
    id: 'attention',
    title: 'May need you',
    cell: ({ attention, flags }) => <Needs attention={attention} flags={flags} />,
  },
]
