import { weekEnd } from '@/lib/core/weeks'
import type { PathwayPlan, Step } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { planInWorker } from '@/lib/solver/in-worker'
import { examsIn } from './exams'
import type { Situation } from './gather'
import type { Renewal } from './model'
import { renewalsOf, withRenewals } from './renewals'
import { answerWithDates } from './week-dates'

/** A solved situation: the problem that was answered in the end, its answer, and what keeping the certificates asks for. */
export type Decided = {
  problem: PathwayProblem
  answer: PathwayPlan
  problemHash: string
  solver: { name: string; version: string; seconds: number }
  renewals: Renewal[]
}

/** How long a person is kept waiting for a plan before the best so far is shown. */
const patienceSeconds = 20

/**
 * Plans a situation. Renewals that fall due before the finish are known only once there is a plan, so they are added and
 * the problem solved again until none is missing.
 */
export async function decide(
  situation: Situation,
  options: {
    whatIf?: boolean
    repairs?: boolean
    known?: readonly Step[]
    seconds?: number
    signal?: AbortSignal
  } = {},
): Promise<Decided> {
  const { facts, catalogue, money } = situation
  const names = { skills: Object.fromEntries([...catalogue.skills].map(([id, { title }]) => [id, title])) }
  let problem = situation.problem
  let known = options.known

  for (let round = 1; ; round++) {
    const solved = await planInWorker({
      ...options,
      problem,
      names,
      known,
      seconds: options.seconds ?? patienceSeconds,
    })
    const { start } = problem
    const renewals = renewalsOf(solved.answer, facts.finished, catalogue.activities, { start, ...money }, (week) =>
      weekEnd(start, week),
    )
    const fuller = withRenewals(situation.problem, solved.answer, renewals)
    const isComplete = fuller.activities.every(({ id }) => problem.activities.some((activity) => activity.id === id))
    if (isComplete || round === 4)
      return { problem, ...solved, answer: withExams(answerWithDates(solved.answer, start), situation), renewals }
    problem = fuller
    known = solved.answer.steps
  }
}

/** Why no plan is possible, with the days of the booked exams that it speaks of. */
const withExams = (answer: PathwayPlan, { facts, problem }: Situation): PathwayPlan => ({
  ...answer,
  conflict: [...answer.conflict, ...examsIn(answer.conflict, facts.exams, problem.activities)],
})
