import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { GoalView } from '@/lib/projects/view'

import { AddEvidence } from './add-evidence'
import { GoalBadge } from './goal-item'

type GoalTableProps = { goals: readonly GoalView[]; whose: 'mine' | 'theirs' }

/** Learning goals in rows: what, by when, and where each stands. */
export function GoalTable({ goals, whose }: GoalTableProps) {
  const own: readonly Column<GoalView>[] = whose === 'mine' ? [addsEvidence] : []
  return (
    <Table
      caption={whose === 'mine' ? 'My learning goals' : 'Learning goals of the people I look after'}
      rows={goals}
      rowId={({ id }) => id}
      columns={[whatOf(whose), by, stands, ...own]}
    />
  )
}

const whatOf = (whose: GoalTableProps['whose']): Column<GoalView> => ({
  id: 'goal',
  title: 'Goal',
  cell: ({ id, project, person, skill, level }) => (
    <>
      <Link
        href={`/projects/${project.id}#goal-${id}` as Route} // the goal's place on its project's page
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {whose === 'theirs' && `${person.name}: `}
        {skill} {level}
      </Link>
      <span className="block text-sm font-normal wrap-anywhere text-ink-soft">{project.name}</span>
    </>
  ),
})

const by: Column<GoalView> = {
  id: 'by',
  title: 'By',
  cell: (goal) => (
    <time dateTime={goal.by} className="whitespace-nowrap">
      {formatDate(goal.by, 'short')}
    </time>
  ),
}

const stands: Column<GoalView> = {
  id: 'state',
  title: 'Where it stands',
  cell: ({ state, leftOut, isMine, person }) => (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <GoalBadge state={state} />
      {leftOut && (
        <span className="text-sm text-ink-soft">
          {isMine ? 'You leave' : `${person.name} leaves`} it out of the plan
        </span>
      )}
    </span>
  ),
}

const addsEvidence: Column<GoalView> = {
  id: 'evidence',
  title: 'Add evidence',
  titleHidden: true,
  align: 'end',
  cell: ({ id, skill, level, state }) =>
    state === 'waiting' ? null : <AddEvidence goalId={id} title={`${skill} ${level}`} />,
}
