import { DateHeadline } from '@/components/ui/date-headline'
import type { DeskView, OutcomeView, SolvedView } from '@/lib/pathways/views/scenario'

import { dateAgainstToday } from './against-today'
import { ProofMark } from './proof'

/** The day that a scenario comes to, and how far that is from today's plan. */
export function OutcomeHeadline({
  desk,
  outcome,
  isToday,
}: {
  desk: DeskView
  outcome: OutcomeView
  /** Nothing is supposed yet. */
  isToday: boolean
}) {
  const role = desk.chosen[0]?.title ?? desk.target.title
  if (outcome.status === 'unanswered')
    return (
      <DateHeadline level={2} label={`Ready for ${role}`} instead="No answer yet">
        <p>{outcome.says}</p>
      </DateHeadline>
    )
  if (outcome.status === 'infeasible')
    return (
      <DateHeadline level={2} label={role} instead="Not possible this way">
        <p>Below stand the facts that collide, and what would make room.</p>
      </DateHeadline>
    )
  return (
    <DateHeadline
      level={2}
      label={`Ready for ${outcome.role.title}`}
      {...(outcome.finishDate && { date: outcome.finishDate })}
    >
      <p>{isToday ? asItStands(outcome) : dateAgainstToday(outcome, desk)}</p>
      {!isToday && <Proof isProven={outcome.status === 'optimal'} />}
    </DateHeadline>
  )
}

const asItStands = ({ today }: SolvedView): string =>
  today.isSaved
    ? 'This is today’s plan. Suppose something else, and watch the date.'
    : 'Planned again as things stand. Suppose something else, and watch the date.'

const Proof = ({ isProven }: { isProven: boolean }) => (
  <p className="mt-1 flex items-center gap-1.5 text-sm max-lg:hidden">
    <ProofMark isProven={isProven} />
    {isProven
      ? 'Solved exactly, and proven: no plan gets there earlier.'
      : 'The best found in the time there was; an earlier date is not ruled out.'}
  </p>
)
