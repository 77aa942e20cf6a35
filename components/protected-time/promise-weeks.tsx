import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Table } from '@/components/ui/table'
import { mondayOf } from '@/lib/core/weeks'
import type { WeekPromise } from '@/lib/protected-time/views/promise'
import type { TeamProtectedTime } from '@/lib/protected-time/views/team'

import { hoursCell, promiseInWords, promiseMarks, sumsInWords } from './promise-words'

/** The weeks of a team's protected time: what was promised, and what came of it. */
export function PromiseWeeks({ teamId, time }: { teamId: string; time: TeamProtectedTime }) {
  const { promise, today, week } = time
  const weeks = promise.weeks.filter(({ promised }) => promised > 0)
  return (
    <Card flush title="A promise kept or broken" lead={promiseInWords(promise, mondayOf(today))}>
      <ul className="divide-y border-t md:hidden">
        {weeks.map((each) => (
          <li key={each.week} className="px-5 py-3">
            <div className="flex items-center justify-between gap-3">
              {weekLink(teamId, each, week)}
              {mark(each)}
            </div>
            <p className="mt-1 text-sm text-ink-soft">{sumsInWords(each)}</p>
          </li>
        ))}
      </ul>
      <div className={weeks.length > 0 ? 'max-md:hidden' : ''}>
        <Table
          caption="Protected time by week"
          rows={weeks}
          rowId={(each) => each.week}
          empty={<p className="px-5 pb-5 text-ink-soft md:px-6">Nobody in this team has weekly blocks yet.</p>}
          columns={[
            { id: 'week', title: 'Week of', cell: (each) => weekLink(teamId, each, week) },
            {
              id: 'state',
              title: 'Promise',
              cell: mark,
            },
            { id: 'promised', title: 'Promised', align: 'end', cell: ({ promised }) => hoursCell(promised) },
            { id: 'taken', title: 'Taken', align: 'end', cell: ({ taken }) => hoursCell(taken) },
            { id: 'again', title: 'Placed again', align: 'end', cell: ({ placedAgain }) => hoursCell(placedAgain) },
            { id: 'lost', title: 'Lost', align: 'end', cell: ({ lost }) => hoursCell(lost) },
            { id: 'unsaid', title: 'Not said', align: 'end', cell: ({ notSaid }) => hoursCell(notSaid) },
            { id: 'open', title: 'Ahead', align: 'end', cell: ({ open }) => hoursCell(open) },
          ]}
        />
      </div>
    </Card>
  )
}

const mark = ({ state }: WeekPromise) => <Badge tone={promiseMarks[state].tone}>{promiseMarks[state].says}</Badge>

const weekLink = (teamId: string, { week }: WeekPromise, shown: string) =>
  week === shown ? (
    <span className="font-semibold">{formatDate(week, 'short')}</span>
  ) : (
    <Link href={`/team/${teamId}/protected-time?week=${week}` as Route} scroll={false} className="text-link">
      {formatDate(week, 'short')}
    </Link>
  )
