import type { Solver } from '../../mip/solver'
import { lastWeekOf, mostReclaimed, own } from '../calendar'
import { capitalised, type Names } from '../names'
import { planPathway, type Budget } from '../plan-pathway'
import type { Goal, PathwayProblem } from '../problem'
import { capacityOf } from './capacity'
import { onlyWith, startWeeks, type Fact, type FactKind } from './facts'
import { leastPlan } from './least-plan'
import { targetsOutOfReach } from './reach'
import { unreachedSaid } from './reach-words'
import { share } from './share'
import { counted, levelsNamed, listed, named } from './words'

export type Collision = {
  readonly problem: PathwayProblem
  readonly all: readonly Fact[]
  readonly facts: readonly Fact[]
  readonly names: Names
  readonly solve: Solver
  readonly time: Budget
}

/** A collision told with its counts where a count proves it, followed by the facts that the count does not speak of. */
export async function conflictInWords(collision: Collision): Promise<string[]> {
  const { facts } = collision
  const aimed = facts.some(({ kind }) => kind === 'target' || kind === 'include' || kind === 'fixed')
  const counts = aimed ? await countsIn(collision) : undefined
  if (!counts) return facts.map(({ says }) => says)
  return [counts.says, ...facts.filter(({ kind }) => !counts.covers.includes(kind)).map(({ says }) => says)]
}

async function countsIn(collision: Collision): Promise<Counts | undefined> {
  return (
    outOfReach(collision) ?? (await tooMuchWork(collision)) ?? (await tooDear(collision)) ?? (await tooLate(collision))
  )
}

type Counts = { readonly says: string; readonly covers: readonly FactKind[] }

/** Nothing leads to a target, or nothing that was not left out does. */
function outOfReach({ problem, facts, names, all }: Collision): Counts | undefined {
  const [target, ...others] = facts.filter(({ kind }) => kind === 'target')
  const left = facts.filter(({ kind }) => kind === 'exclude').flatMap(({ about }) => about)
  const skill = target?.about[0]
  if (skill === undefined || others.length > 0 || left.length + 1 !== facts.length) return undefined
  const relaxed = onlyWith(problem, all, facts)
  if (!targetsOutOfReach(relaxed).includes(skill)) return undefined
  if (left.length === 0) return { says: unreachedSaid(relaxed, skill, names), covers: ['target'] }
  const without = listed(left.map((id) => named(names, id)))
  const it = left.length === 1 ? 'it' : 'them'
  const says = `You left out ${without}, and without ${it} nothing leads to ${aimsIn(problem, facts, names)}.`
  return { says, covers: ['target', 'exclude'] }
}

/** The least work there is, against the hours there are up to the last week. */
async function tooMuchWork(collision: Collision): Promise<Counts | undefined> {
  const { problem, all, facts } = collision
  const limit = lastWeekFact(facts)
  const within = onlyWith(problem, all, facts)
  if (!limit || !has(facts, 'hours') || mostReclaimed(problem) > 0) return undefined
  const least = await best(collision, ['hours', 'weeks', 'deadline', 'horizon', 'window', 'starts', 'fixed'], 'hours')
  const last = lastWeekOf(within)
  const room = capacityOf(within, last)
  if (least === undefined || least <= room) return undefined
  const need = `${doing(collision)} takes at least ${counted(least, 'hour')}`
  const have = `the ${counted(last, 'week')} up to ${limit.kind === 'deadline' ? 'the deadline' : 'the last week'} ${last === 1 ? 'holds' : 'hold'} ${room}`
  return {
    says: `${need}; at ${problem.hoursPerWeek} a week, ${have}: ${counted(least - room, 'hour')} short.`,
    covers: ['hours', 'target', 'include', limit.kind],
  }
}

/** The least money there is to spend, against the budget. */
async function tooDear(collision: Collision): Promise<Counts | undefined> {
  const { problem, facts } = collision
  const { budget } = problem
  if (budget === undefined || !has(facts, 'budget')) return undefined
  const least = await best(collision, ['budget'], 'cost')
  if (least === undefined || least <= budget) return undefined
  const short = least - budget
  return {
    says: `${doing(collision)} costs at least ${least}, and the budget is ${budget}: ${short} short.`,
    covers: ['budget', 'target', 'include'],
  }
}

/** The earliest finish there is, against the last week; with the start weeks of what every route goes through. */
async function tooLate(collision: Collision): Promise<Counts | undefined> {
  const { problem, all, facts, names } = collision
  const limit = lastWeekFact(facts)
  if (!limit) return undefined
  const soonest = await best(collision, ['deadline', 'horizon'], 'finish')
  const within = onlyWith(problem, all, facts)
  const last = lastWeekOf(within)
  if (soonest === undefined || soonest <= last) return undefined
  const end = `${limit.kind === 'deadline' ? 'the deadline is' : 'the plan looks no further than'} week ${last}`
  const [starts, ...others] = facts.filter(({ kind }) => kind === 'starts')
  const activity = within.activities.find(({ id }) => id === starts?.about[0])
  if (!activity?.starts || !activity.weeks || others.length > 0 || !everyRouteTakes(within, activity.id)) {
    const says = `${doing(collision)} takes until week ${soonest} at the earliest, and ${end}.`
    return { says, covers: ['target', 'include', limit.kind] }
  }
  const route = `Every route to ${aimsIn(problem, facts, names)} needs ${counted(activity.weeks, 'learning week')}`
  const when = `of ${named(names, activity.id)}, which starts only in ${startWeeks(activity.starts)}`
  const says = `${route} ${when}: the earliest finish is week ${soonest}, and ${end}.`
  return { says, covers: ['target', 'include', 'starts', limit.kind] }
}

const lastWeekFact = (facts: readonly Fact[]) => facts.find(({ kind }) => kind === 'deadline' || kind === 'horizon')
const has = (facts: readonly Fact[], kind: FactKind) => facts.some((fact) => fact.kind === kind)

/** What one goal comes to at best with the collision's facts, but for those of some kinds; only if proven. */
async function best(collision: Collision, without: readonly FactKind[], goal: Goal): Promise<number | undefined> {
  const { problem, all, facts, solve, time } = collision
  const kept = facts.filter(({ kind }) => !without.includes(kind))
  if (time.remaining() <= 0) return undefined
  const relaxed = onlyWith(problem, all, kept)
  if (goal === 'finish') {
    const planned = await planPathway({ ...relaxed, order: ['finish'] }, solve, share(time, 0.5))
    return planned.status === 'optimal' ? (planned.finishWeek ?? undefined) : undefined
  }
  const found = await leastPlan(relaxed, goal, solve, share(time, 0.5))
  return found.status === 'optimal' ? found.bound : undefined
}

const everyRouteTakes = (problem: PathwayProblem, id: string): boolean =>
  targetsOutOfReach({ ...problem, exclude: [...problem.exclude, id] }).length > 0

/** "Security 3 and Linux 2". */
const aimsIn = (problem: PathwayProblem, facts: readonly Fact[], names: Names): string =>
  levelsNamed(
    names,
    aboutOf(facts, 'target').map((skill) => [skill, own(problem.skills, skill)?.target ?? 0]),
  )

/** "Reaching Security 3 and doing “Shell scripting”". */
function doing({ problem, facts, names }: Collision): string {
  const wishes = new Set([...aboutOf(facts, 'include'), ...aboutOf(facts, 'fixed')])
  const wished = [...wishes].map((id) => named(names, id))
  const aims = aimsIn(problem, facts, names)
  const parts = [...(aims ? [`reaching ${aims}`] : []), ...(wished.length ? [`doing ${listed(wished)}`] : [])]
  return capitalised(listed(parts))
}

const aboutOf = (facts: readonly Fact[], kind: FactKind): readonly string[] =>
  facts.filter((fact) => fact.kind === kind).flatMap(({ about }) => about)
