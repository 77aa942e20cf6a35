import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { BuildOrder } from '@/lib/automation/views/opportunity'

import { BalanceChart } from './balance-chart'
import { sayFigure, sayHours } from './say'

/** The order of building that saves the most hours, when each is done, and what a year of it puts in and saves. */
export function OrderCard({ order }: { order: BuildOrder }) {
  const { hoursPerWeek, steps, weeks } = order
  return (
    <Card
      title="The order of building"
      lead={`With ${sayHours(hoursPerWeek)} of building a week, one after another. No order saves more: those with the fewest hours to build for each hour saved come first.`}
      flush
    >
      <Table caption="The order of building" rows={steps} rowId={({ id }) => id} columns={columns} />
      <div className="grid gap-4 border-t px-5 py-4 md:px-6 md:py-5">
        <p className="max-w-prose">{inWords(order)}</p>
        <BalanceChart weeks={weeks} />
        <Disclosure summary="The numbers, week by week">
          <div className="scroll-slim max-h-96 overflow-auto" tabIndex={0} role="region" aria-label="Week by week">
            <Table
              caption="Hours put in and saved, week by week"
              rows={weeks}
              rowId={({ monday }) => monday}
              columns={weekColumns}
            />
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}

function inWords({ year: { saved, built }, paidBackInWeek, steps }: BuildOrder): string {
  const sum = `After a year ${sayHours(built)} are put in and ${sayHours(saved)} are saved`
  const all = steps.length === 1 ? 'it has' : 'they have'
  if (paidBackInWeek === null) return `${sum}; together ${all} not paid back within ten years.`
  return `${sum}; ${all} paid back in week ${paidBackInWeek}.`
}

const columns: readonly Column<BuildOrder['steps'][number]>[] = [
  { id: 'task', title: 'Task', cell: ({ title }) => title },
  { id: 'build', title: 'To build', align: 'end', cell: ({ buildHours }) => sayHours(buildHours) },
  { id: 'saves', title: 'Saves a week', align: 'end', cell: ({ saves }) => sayHours(saves) },
  {
    id: 'begins',
    title: 'Begins',
    align: 'end',
    cell: ({ startsInWeek }) => (startsInWeek === 1 ? 'This week' : `Week ${startsInWeek}`),
  },
  {
    id: 'done',
    title: 'Done in the week of',
    align: 'end',
    cell: ({ doneWeekOf, doneInWeek }) => (
      <span className="whitespace-nowrap" title={countOf(doneInWeek, 'week')}>
        {formatDate(doneWeekOf, 'short')}
      </span>
    ),
  },
  { id: 'saved', title: 'Saved by then', align: 'end', cell: ({ savedByThen }) => sayHours(savedByThen) },
]

const weekColumns: readonly Column<BuildOrder['weeks'][number]>[] = [
  { id: 'week', title: 'Week of', cell: ({ monday }) => formatDate(monday, 'short') },
  { id: 'built', title: 'Put in', align: 'end', cell: ({ built }) => sayHours(built) },
  { id: 'saved', title: 'Saved', align: 'end', cell: ({ saved }) => sayHours(saved) },
  {
    id: 'balance',
    title: 'So far',
    align: 'end',
    cell: ({ balance }) => `${balance < 0 ? '−' : ''}${sayFigure(Math.abs(balance))} h`,
  },
]
