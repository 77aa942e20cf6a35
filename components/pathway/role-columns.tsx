import type { ReactNode } from 'react'

import { formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import type { DeskView, NamedRole, OutcomeView, SolvedView } from '@/lib/pathways/views/scenario'

import { dateAgainstToday, moneyIn } from './against-today'
import { scenarioAddress } from './scenario-address'

type RoleColumnsProps = { desk: DeskView; outcomes: readonly OutcomeView[] }

/** Two or more roles side by side under the same assumptions; what is compared stands on one line. */
export function RoleColumns({ desk, outcomes }: RoleColumnsProps) {
  return (
    <ul className="grid gap-4 md:grid-flow-col md:auto-cols-fr md:grid-rows-[repeat(9,auto)] md:gap-y-0 md:overflow-x-auto">
      {desk.chosen.map((role, at) => {
        const outcome = outcomes[at]
        return (
          <li
            key={role.id}
            data-card=""
            className="grid min-w-0 gap-y-4 rounded-lg border bg-surface p-5 md:row-span-9 md:min-w-52 md:grid-rows-subgrid"
          >
            <h2 className="text-lg font-semibold tracking-[-0.01em]">{role.title}</h2>
            {outcome && 'finishDate' in outcome ? (
              <Column desk={desk} role={role} solved={outcome} />
            ) : (
              <p className="text-ink-soft md:row-span-8">{outcome && sayWithout(outcome)}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Column({ desk, role, solved }: { desk: DeskView; role: NamedRole; solved: SolvedView }) {
  const { gap, outlook, limits } = solved
  return (
    <>
      <p className="font-serif text-figure font-medium">
        {solved.finishDate && formatDate(solved.finishDate, 'short')}
      </p>
      <p className="text-sm text-ink-soft">{dateAgainstToday(solved, desk)}</p>
      <dl className="grid content-start gap-1 text-sm">
        <Line term="Hours to go">{formatNumber(solved.hours ?? 0)}</Line>
        <Line term="Cost">{moneyIn(desk.currency)(solved.cost ?? 0)}</Line>
        <Line term="Steps">{solved.steps}</Line>
      </dl>
      <Part title="Biggest gap">
        {gap ? `${gap.title}: ${gap.now} now, ${gap.needed} needed` : 'None: every level is held.'}
      </Part>
      <Part title="What sets the date">
        {limits.length > 0 ? limits.join(' ') : 'Not worked out in the time there was.'}
      </Part>
      <Part title="Automation takes">
        <Tasks tasks={outlook.automated} />
      </Part>
      <Part title="Stays with people">
        <Tasks tasks={outlook.remains} />
      </Part>
      <div className="self-end pt-2">
        <LinkButton
          className="w-full"
          href={scenarioAddress(desk.scenario, role.id === desk.target.id ? [] : [role.id])}
          scroll={false}
        >
          Look at this one
        </LinkButton>
      </div>
    </>
  )
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="flex justify-between gap-3">
    <dt className="text-ink-soft">{term}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="min-w-0 border-t pt-3 text-sm">
    <h3 className="mb-1 font-medium">{title}</h3>
    <div className="text-ink-soft">{children}</div>
  </div>
)

const Tasks = ({ tasks }: { tasks: readonly string[] }) => (
  <ul className="grid gap-1">
    {tasks.map((task) => (
      <li key={task}>{task.charAt(0).toUpperCase() + task.slice(1)}</li>
    ))}
  </ul>
)

const sayWithout = (outcome: OutcomeView): string =>
  outcome.status === 'infeasible'
    ? `Not possible under these assumptions: ${outcome.conflict.join(' ')}`
    : outcome.status === 'unanswered'
      ? outcome.says
      : ''
