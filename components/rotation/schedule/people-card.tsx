import { Check, Minus } from 'lucide-react'
import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Table, type Column } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import { peopleAtOnce, type PeopleAsk } from '@/lib/rotation/views/people-ask'
import type { PersonView, WishView } from '@/lib/rotation/views/schedule'

/** What everyone asked for, what they got, and why not, by name. */
export function PeopleCard({ path, people, ask }: { path: string; people: readonly PersonView[]; ask: PeopleAsk }) {
  const refused = people.filter(({ wishes }) => wishes.some(({ granted }) => !granted))
  const chosen = ask.who === 'refused' ? refused : people
  const from = ask.from < chosen.length ? ask.from : 0
  const rows = chosen.slice(from, from + peopleAtOnce)
  const hrefOf = (who: PeopleAsk['who'], at = 0) =>
    // The same page, with what is shown in its address.
    `${path}${who === 'refused' || at > 0 ? '?' : ''}${[...(who === 'refused' ? ['who=refused'] : []), ...(at > 0 ? [`from=${at}`] : [])].join('&')}` as Route
  return (
    <Card
      flush
      title="Who asked for what, and got what"
      lead="Wishes in their order, the dearest first; a tick where it comes true."
    >
      <div className="px-5 md:px-6">
        <Tabs
          label="Whom to show"
          current={hrefOf(ask.who)}
          tabs={[
            { href: hrefOf('all'), label: 'Everyone', count: people.length },
            { href: hrefOf('refused'), label: 'With a wish refused', count: refused.length },
          ]}
        />
      </div>
      <Table
        caption="People and their wishes"
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        empty={<p className="px-5 py-5 text-ink-soft md:px-6">Every wish comes true.</p>}
      />
      {chosen.length > peopleAtOnce && (
        <nav
          aria-label="More people"
          className="flex flex-wrap items-center justify-between gap-3 border-t px-5 py-3 md:px-6"
        >
          <p className="text-sm text-ink-soft tabular-nums">
            {formatNumber(from + 1)} to {formatNumber(from + rows.length)} of{' '}
            {countOf(chosen.length, 'person', 'people')}
          </p>
          <span className="flex gap-2">
            {from > 0 && (
              <LinkButton size="small" scroll={false} href={hrefOf(ask.who, Math.max(0, from - peopleAtOnce))}>
                Before
              </LinkButton>
            )}
            {from + peopleAtOnce < chosen.length && (
              <LinkButton size="small" scroll={false} href={hrefOf(ask.who, from + peopleAtOnce)}>
                Next
              </LinkButton>
            )}
          </span>
        </nav>
      )}
    </Card>
  )
}

const columns: readonly Column<PersonView>[] = [
  {
    id: 'person',
    title: 'Person',
    cell: ({ name, points }) => (
      <span>
        <span className="font-medium md:whitespace-nowrap">{name}</span>
        <span className="block text-sm text-ink-soft tabular-nums">{countOf(points, 'point')}</span>
      </span>
    ),
  },
  {
    id: 'wishes',
    title: 'Wishes, the dearest first',
    // On a phone they take the whole width, which a label beside them would halve.
    titleHidden: true,
    cell: ({ wishes }) => <Wishes wishes={wishes} />,
  },
]

function Wishes({ wishes }: { wishes: readonly WishView[] }) {
  if (wishes.length === 0) return <span className="text-ink-soft">Said none</span>
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-1">
      {wishes.map(({ host, granted, because, points }) => (
        <li key={host} className={classes('flex items-start gap-2', because && 'basis-full')}>
          {granted ? (
            <Check aria-label="Granted" className="mt-1 size-4 shrink-0 text-on-track" />
          ) : (
            <Minus aria-label="Refused" className="mt-1 size-4 shrink-0 text-ink-faint" />
          )}
          <span className="min-w-0">
            <span className={granted ? 'font-medium' : 'text-ink-soft'}>{host}</span>
            {points > 0 && (
              <span className="ml-1.5 text-sm text-ink-faint tabular-nums">{countOf(points, 'point')}</span>
            )}
            {because && <span className="block text-sm text-ink-soft">{because}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
