import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { hosts, people, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Cohort, Period } from '@/lib/cohorts/model'
import { findCohort, periodsOf, type FoundCohort } from '@/lib/cohorts/queries'
import type { PersonOutcome } from '@/lib/planning/rotation/plan'
import { boardOf } from '@/lib/planning/rotation/board'
import { gridOf } from '@/lib/planning/rotation/grid'
import { pointsIn } from '@/lib/planning/rotation/points'
import { boardCells, type Laid } from './board-cells'
import { tryRules } from './board-rules'
import { gatherRotation } from './gather'
import type { BoardCells, BoardPeriod, BoardView, PersonPanel, TryRules } from './views/board'

export type ShownBoard = { board: BoardView; rules: TryRules; panelOf: (personId: string) => PersonPanel | undefined }

/** What the board's page shows: a schedule if there is one, and the proposals that wait. */
export type BoardPage = {
  cohort: FoundCohort
  shown: ShownBoard | undefined
  proposals: { id: string; number: number; purpose: (typeof schedules.$inferSelect)['purpose']; askedAt: Date }[]
}

/**
 * The board of a cohort that the actor manages: of the published schedule, or of another that was worked out. Undefined if
 * the cohort is not theirs, or it has no such schedule.
 */
export async function showBoard(
  context: Context,
  cohortId: string,
  scheduleId: string | null = null,
): Promise<BoardPage | undefined> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const inForce = await publishedOf(context, cohort)
  const isAsked = scheduleId !== null && scheduleId !== inForce?.id
  const chosen = isAsked ? await answeredIn(context, cohort, scheduleId) : inForce
  if (isAsked && !chosen) return undefined
  return {
    cohort,
    shown: chosen && (await shownOf(context, cohort, chosen, inForce)),
    proposals: await proposalsOf(context, cohort),
  }
}

type Row = typeof schedules.$inferSelect
type Answered = Row & Laid

async function publishedOf({ db }: Context, { id }: Cohort): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(schedules)
    .where(and(eq(schedules.cohortId, id), isNotNull(schedules.publishedAt)))
    .orderBy(desc(schedules.publishedAt), desc(schedules.number))
    .limit(1)
  return row
}

async function answeredIn({ db }: Context, { id }: Cohort, scheduleId: string): Promise<Answered | undefined> {
  const [row] = await db
    .select()
    .from(schedules)
    .where(and(eq(schedules.cohortId, id), eq(schedules.id, scheduleId)))
  return row && answered(row)
}

const answered = (row: Row): Answered | undefined =>
  row.answer?.schedule ? { ...row, schedule: row.answer.schedule } : undefined

const proposalsOf = ({ db }: Context, { id }: Cohort) =>
  db
    .select({
      id: schedules.id,
      number: schedules.number,
      purpose: schedules.purpose,
      askedAt: schedules.askedAt,
    })
    .from(schedules)
    .where(and(eq(schedules.cohortId, id), eq(schedules.state, 'answered'), isNull(schedules.publishedAt)))
    .orderBy(desc(schedules.number))
    .limit(20)

/**
 * What is published is laid out against the facts of today: who is in the cohort now, and the seats that there are. Any other
 * schedule answers its own question, and is compared with what is published.
 */
async function shownOf(
  context: Context,
  cohort: Cohort,
  chosen: Row | Answered,
  inForce: Row | undefined,
): Promise<ShownBoard> {
  const today = await gatherRotation(context, cohort)
  const published = { problem: today, schedule: today.published ?? {} }
  const isInForce = chosen.id === inForce?.id
  const laid = !isInForce && 'schedule' in chosen ? chosen : published
  const { problem, schedule } = laid
  const cells = boardCells(laid, {
    periods: periodsShown(context, problem.periods, await periodsOf(context, cohort.id), today.frozen),
    ...(inForce && !isInForce && { published }),
    names: await namesOf(context, cohort, laid),
  })
  const indexed = boardOf(problem)
  const { cells: grid } = gridOf(indexed, schedule)
  const seats = (field: 'min' | 'max') => {
    const byId = new Map(problem.hosts.map((host) => [host.id, host[field]]))
    return cells.hosts.flatMap(({ id }) => cells.periods.map((_, period) => byId.get(id)?.[period] ?? 0))
  }
  const { id, number, purpose, publishedAt, answer } = chosen
  return {
    board: {
      ...cells,
      schedule: { id, number, purpose, publishedAt, isInForce, isProven: answer?.status === 'optimal' },
      points: cells.people.map((person) => pointsIn(indexed, grid, indexed.apprenticeAt.get(person.id) ?? 0)),
      min: seats('min'),
      max: seats('max'),
    },
    rules: tryRules(problem, cells),
    panelOf: (personId) => panelOf(cells, answer?.people ?? [], personId),
  }
}

function panelOf({ people: persons, hosts: known }: BoardCells, outcomes: readonly PersonOutcome[], personId: string) {
  const person = persons.findIndex(({ id }) => id === personId)
  if (person < 0) return undefined
  const wishes = outcomes.find(({ id }) => id === personId)?.wishes ?? []
  const hostName = (host: string) => known.find(({ id }) => id === host)?.name ?? host
  return {
    person,
    wishes: wishes.map(({ host, because, ...wish }) => ({ ...wish, host: hostName(host), because: because ?? null })),
  }
}

/** The periods of a question with their days; what has ended is past, what stands as published is frozen. */
function periodsShown(
  { now }: Context,
  titles: readonly string[],
  periods: readonly Period[],
  frozen: readonly string[],
): BoardPeriod[] {
  const today = now.toISOString().slice(0, 10)
  return titles.map((title, at) => {
    const { from = '', to = '' } = periods.find((one) => one.title === title) ?? periods[at] ?? {}
    return { title, from, to, isPast: to !== '' && to < today, isFrozen: frozen.includes(title) }
  })
}

/** What hosts and people are called today. */
async function namesOf({ db }: Context, { programmeId }: Cohort, { problem }: Laid) {
  const hostRows = await db
    .select({ id: hosts.id, name: hosts.name })
    .from(hosts)
    .where(eq(hosts.programmeId, programmeId))
  const ids = problem.apprentices.map(({ id }) => id)
  const personRows = await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))
  const byId = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]))
  return { hosts: byId(hostRows), people: byId(personRows) }
}
