import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { BuildOrder } from '@/lib/automation/views/opportunity'

import { BalanceChart } from './balance-chart'
import { sayFigure, sayHours } from './say'

/** The order of building that saves the most hours, when each is done, and what a year of it puts in and saves. */
export function OrderCard({ path, order }: { path: string; order: BuildOrder }) {
  const { hoursPerWeek, steps, weeks } = order
  return (
    <Card
      title="The order of building"
      lead={`With ${sayHours(hoursPerWeek)} of building a week, one after another. No order saves more: those with the fewest hours to build for each hour saved come first.`}
      flush
    >
      <Table caption="The order of building" rows={steps} rowId={({ id }) => id} columns={columnsAt(path)} wide />
      <div className="grid gap-4 border-t px-5 py-4 md:px-6 md:py-5">
        <p className="max-w-prose">{inWords(order)}</p>
        <BalanceChart weeks={weeks} />
        <Disclosure summary="The numbers, week by week">
          <div className="scroll-slim max-h-96 overflow-auto">
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

function inWords({ year: { saved, built }, paidBackIn, steps }: BuildOrder): string {
  const sum = `After a year ${sayHours(built)} are put in and ${sayHours(saved)} are saved`
  const have = steps.length === 1 ? 'it has' : 'together they have'
  if (paidBackIn === null) return `${sum}; ${have} not paid back within ten years.`
  return `${sum}; ${have} paid back in the week of ${formatDate(paidBackIn)}.`
}

type Step = BuildOrder['steps'][number]

const columnsAt = (path: string): readonly Column<Step>[] => [
  {
    id: 'task',
    title: 'Task',
    cell: ({ id, title }) => (
      <Link
        href={`${path}/${id}` as Route} // a page beneath this one
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {title}
      </Link>
    ),
  },
  { id: 'build', title: 'To build', align: 'end', cell: ({ buildHours }) => sayHours(buildHours) },
  { id: 'saves', title: 'Saves a week', align: 'end', cell: ({ saves }) => sayHours(saves) },
  { id: 'each', title: 'To build, for each hour saved', align: 'end', cell: (step) => perHourSaved(step) },
  { id: 'begins', title: 'Begins in the week of', align: 'end', cell: ({ beginsIn }) => formatDate(beginsIn, 'short') },
  { id: 'done', title: 'Done in the week of', align: 'end', cell: ({ doneIn }) => formatDate(doneIn, 'short') },
]

const perHourSaved = ({ buildHours, saves }: Step) => (saves > 0 ? sayHours(buildHours / saves) : 'Saves nothing')

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
