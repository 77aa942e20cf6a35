import type { Context } from '@/lib/access/context'
import { seatCells } from '@/lib/cohorts/seats'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import { standsInTheWay } from './apply-change'
import { factsOf } from './facts'
import type { Extras } from './model'
import { proofInWords } from './proof-in-words'
import { findSchedule, publishedSchedule, type FoundSchedule } from './queries'
import { repairInWords } from './repair-in-words'
import type {
  CurvePoint,
  DifferenceView,
  FairnessView,
  OutcomeView,
  PersonView,
  ProgressView,
  ScheduleView,
} from './views/schedule'

/** A schedule as its page shows it, for those who manage the programme of its cohort. */
export async function showSchedule(
  context: Context,
  cohortId: string,
  scheduleId: string,
): Promise<ScheduleView | undefined> {
  const found = await findSchedule(context, scheduleId)
  if (!found || found.cohortId !== cohortId) return undefined
  const inForce = found.publishedAt ? await publishedSchedule(context, cohortId) : undefined
  const { answer, solver } = found
  return {
    id: found.id,
    number: found.number,
    version: found.version,
    cohort: found.cohort,
    purpose: found.purpose,
    state: found.state,
    askedBy: found.askedByName,
    askedAt: found.askedAt,
    publishedAt: found.publishedAt,
    isInForce: inForce?.id === found.id,
    failure: found.failure,
    progress: progressOf({ ...found, isWeighing: isAwaited(found, context.now) }),
    solver: solver && { name: solver.name, seconds: solver.seconds },
    outcome: answer?.schedule ? outcomeOf(found, answer, answer.schedule) : null,
    impossible: answer?.status === 'infeasible' ? await impossibleOf(context, found, answer) : null,
  }
}

async function impossibleOf(
  context: Context,
  { cohort, problem }: FoundSchedule,
  { conflict, repairs }: RotationPlan,
): Promise<ScheduleView['impossible']> {
  const facts = await factsOf(context, cohort)
  const cells = await seatCells(context, cohort.id)
  return {
    conflict,
    repairs: repairs.map((repair) => ({
      says: repair.says,
      effect: repairInWords(repair, problem),
      inTheWay: standsInTheWay(repair.change, facts, cells) ?? null,
    })),
  }
}

/** How far a schedule has come. */
export const progressOf = ({
  state,
  progress,
  asked,
  stopAskedAt,
  isWeighing,
}: Pick<FoundSchedule, 'state' | 'progress' | 'asked' | 'stopAskedAt'> & { isWeighing: boolean }): ProgressView => ({
  state,
  progress,
  most: asked.seconds,
  isStopping: stopAskedAt !== null,
  isWeighing,
})

function outcomeOf(found: FoundSchedule, answer: RotationPlan, schedule: Schedule): OutcomeView {
  const { problem, purpose, extras, solver } = found
  const people = peopleOf(problem, answer)
  const wishes = people.flatMap((person) => person.wishes.map((wish, rank) => ({ ...wish, rank })))
  const firsts = wishes.filter(({ rank }) => rank === 0)
  const granted = (list: readonly { granted: boolean }[]) => list.filter((wish) => wish.granted).length
  const values = answer.values ?? { lowest: 0, total: 0 }
  const placed = Object.values(schedule).filter((row) => row.some((host) => host !== null)).length
  const difference = problem.published ? differenceOf(problem, answer, schedule) : null
  return {
    proof: proofInWords({ purpose, order: problem.order, answer, extras, isSearched: solver !== null }),
    isProven: answer.status === 'optimal',
    points: {
      total: values.total,
      lowest: values.lowest,
      most: problem.wishPoints.reduce((sum, points) => sum + points, 0),
    },
    spread: spreadOf(people),
    people,
    wishes: {
      said: wishes.length,
      granted: granted(wishes),
      firstSaid: firsts.length,
      firstGranted: granted(firsts),
    },
    difference,
    curve: (extras?.curve ?? []).map(({ changes, total, isProven }): CurvePoint => ({
      changes,
      total,
      isProven,
      isThis: changes === answer.values?.changes,
    })),
    fairness: fairnessOf(problem, extras?.fairness, values.total),
    told: difference ? difference.people : placed,
  }
}

/** Whether something beside the schedule is still being worked out. A server that stopped meanwhile is not waited for. */
export const isAwaited = (
  {
    asked,
    solver,
    extras,
    endedAt,
    stopAskedAt,
    state,
  }: Pick<FoundSchedule, 'asked' | 'solver' | 'endedAt' | 'stopAskedAt' | 'state'> & { extras: unknown },
  now: Date,
): boolean =>
  state === 'answered' &&
  asked.extras &&
  solver !== null &&
  extras === null &&
  stopAskedAt === null &&
  endedAt !== null &&
  now.getTime() - endedAt.getTime() < 120_000

function peopleOf({ apprentices, hosts }: RotationProblem, { people }: RotationPlan): PersonView[] {
  const nameOf = new Map([...apprentices, ...hosts].map(({ id, name }) => [id, name]))
  return people
    .map(({ id, points, wishes }) => ({
      id,
      name: nameOf.get(id) ?? 'Someone',
      points,
      wishes: wishes.map(({ host, because, ...wish }) => ({
        ...wish,
        host: nameOf.get(host) ?? host,
        because: because ?? null,
      })),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

function spreadOf(people: readonly PersonView[]): { points: number; people: number }[] {
  const counts = new Map<number, number>()
  for (const { points } of people) counts.set(points, (counts.get(points) ?? 0) + 1)
  return [...counts].map(([points, count]) => ({ points, people: count })).toSorted((a, b) => b.points - a.points)
}

function differenceOf(problem: RotationProblem, { changes }: RotationPlan, schedule: Schedule): DifferenceView {
  const nameOf = new Map([...problem.apprentices, ...problem.hosts].map(({ id, name }) => [id, name]))
  const isOpen = problem.periods.map((period) => !problem.frozen.includes(period))
  const hostName = (host: string | null) => (host === null ? null : (nameOf.get(host) ?? host))
  return {
    cells: changes.map(({ apprentice, period, from, to }) => ({
      person: nameOf.get(apprentice) ?? 'Someone',
      period,
      from: hostName(from),
      to: hostName(to),
    })),
    people: new Set(changes.map(({ apprentice }) => apprentice)).size,
    of: Object.values(schedule).reduce(
      (sum, row) => sum + row.filter((host, at) => host !== null && isOpen[at]).length,
      0,
    ),
  }
}

function fairnessOf(
  { floor: promised }: RotationProblem,
  price: Extras['fairness'],
  total: number,
): FairnessView | null {
  if (!price) return null
  const { floor, withFloor, without } = price
  const isKept = promised === floor
  const isThis = isKept ? (withFloor === total ? 'with' : null) : without === total ? 'without' : null
  return { ...price, isThis }
}
