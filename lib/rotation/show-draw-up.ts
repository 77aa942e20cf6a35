import type { Context } from '@/lib/access/context'
import { findCohort } from '@/lib/cohorts/queries'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { factsOf, type RotationFacts } from './facts'
import { faultsIn } from './faults-in'
import { schedulesOf, type ScheduleRow } from './queries'
import { stateProblem, usuallyWanted } from './stating/state-problem'
import { takesPartIn } from './takes-part'
import type { DrawUpView, PeriodNeeds, RequirementNeeds, ScheduleLine } from './views/draw-up'

/** What is known of a cohort before its schedule is drawn up, for those who manage its programme. */
export async function showDrawUp(context: Context, cohortId: string): Promise<DrawUpView | undefined> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const facts = await factsOf(context, cohort)
  const problem = stateProblem(facts, usuallyWanted)
  const schedules = linesOf(await schedulesOf(context, cohortId))
  const inForce = schedules.find(({ isInForce }) => isInForce)
  const { apprentices, hosts, periods, wishPoints, floor, lastFrozen } = facts
  const personOf = naming(apprentices)
  const hostOf = naming(hosts)
  const required = new Map(
    facts.versions.flatMap(({ standard }) => standard.required.map(({ id, title }) => [id, title] as const)),
  )
  const titleOf = new Map(periods.map(({ number, title }) => [number, title]))

  return {
    cohort,
    people: apprentices.map(({ id, name }) => ({ id, name })),
    hosts: hosts.filter(({ isRetired }) => !isRetired).map(({ id, name }) => ({ id, name })),
    periods: periods.map((period) => periodNeeds(facts, period)),
    requirements: requirementNeeds(problem),
    wishesSaid: apprentices.filter(({ wishesSaidAt }) => wishesSaidAt !== null).length,
    floor,
    mostPoints: wishPoints.reduce((sum, points) => sum + points, 0),
    frozenThrough: cohort.frozenThrough,
    lastFrozen: problem.published ? lastFrozen : 0,
    pins: facts.pins.map(({ personId, period, hostId }) => ({
      person: personOf(personId),
      period: { number: period, title: titleOf.get(period) ?? '' },
      host: hostOf(hostId),
    })),
    apart: facts.apart.map(({ personId, otherId }) => ({ person: personOf(personId), other: personOf(otherId) })),
    waivers: facts.waivers.map(({ personId, requirement }) => ({
      person: personOf(personId),
      requirement: { id: requirement, title: required.get(requirement) ?? requirement },
    })),
    required: [...required].map(([id, title]) => ({ id, title })),
    published: inForce?.publishedAt ? { number: inForce.number, at: inForce.publishedAt } : null,
    fault: faultsIn(problem) ?? null,
    schedules,
  }
}

function periodNeeds(
  { apprentices, seats, lastFrozen, placements }: RotationFacts,
  { number, title }: { number: number; title: string },
): PeriodNeeds {
  const there = seats.filter(({ period }) => period === number)
  const sum = (field: 'min' | 'max') => there.reduce((all, seat) => all + seat[field], 0)
  const people = apprentices.filter((one) => takesPartIn(one, number)).length
  const isFrozen = placements.length > 0 && number <= lastFrozen
  return { number, title, people, min: sum('min'), max: sum('max'), isFrozen }
}

function requirementNeeds({ requirements, hosts, groups, apprentices, periods }: RotationProblem): RequirementNeeds[] {
  return requirements.map(({ id, hosts: names, atLeast, within, only }) => {
    const members = new Set(
      names.flatMap((name) => (name.startsWith('@') ? (groups[name.slice(1)]?.hosts ?? []) : [name])),
    )
    const counted = periods.flatMap((period, at) => (!within || within.includes(period) ? [at] : []))
    const seats = hosts
      .filter((host) => members.has(host.id))
      .reduce((sum, host) => sum + counted.reduce((all, at) => all + (host.max[at] ?? 0), 0), 0)
    const held = only ? apprentices.filter((one) => only.includes(one.id)) : apprentices
    const stillToDo = ({ visited }: { visited: readonly string[] }) =>
      Math.max(0, atLeast - (within ? 0 : new Set(visited.filter((host) => members.has(host))).size))
    return { title: id, people: held.length, needed: held.reduce((sum, one) => sum + stillToDo(one), 0), seats }
  })
}

/** The schedules of a cohort as lines of a list, the latest first. */
export function linesOf(rows: readonly ScheduleRow[]): ScheduleLine[] {
  const last = rows.reduce<ScheduleRow | undefined>(
    (best, row) => (row.publishedAt && (!best?.publishedAt || row.publishedAt > best.publishedAt) ? row : best),
    undefined,
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    purpose: row.purpose,
    state: row.state,
    askedBy: row.askedByName,
    askedAt: row.askedAt,
    publishedAt: row.publishedAt,
    isInForce: row === last,
    isImpossible: row.status === 'infeasible',
    total: row.total,
    changes: row.changes,
  }))
}

const naming = (things: readonly { id: string; name: string }[]) => {
  const names = new Map(things.map(({ id, name }) => [id, name]))
  return (id: string) => ({ id, name: names.get(id) ?? 'Someone' })
}
