import type { Context } from '@/lib/access/context'
import { mondayOf } from '@/lib/core/weeks'
import { convert } from './problem-from'
import { factsOf, type Facts } from './facts'
import { isTheirs, titleIn } from './goals'
import { situationFrom, surroundingsOf, type Surroundings } from './gather'
import { beyondUsual, levelNow, mostRoles, todayIn, type Scenario, type Usual } from './model'
import { currentPlan, type PlanVersion } from './queries'
import { outdatedOf } from './show-plan'
import { totalsOf } from './totals'
import type { DeskView, NamedRole } from './views/scenario'

/** What the what-if page asks with, and what its answers are worked out from. */
export type Desk = { view: DeskView; facts: Facts; around: Surroundings; version: PlanVersion }

/** Lays out what someone may suppose; undefined while they have no plan to compare with. */
export async function showDesk(
  context: Context,
  asked: { scenario: Scenario; roles: readonly string[] },
): Promise<Desk | undefined> {
  const facts = await factsOf(context, context.actor.id)
  const version = await currentPlan(context, context.actor.id)
  if (!facts || !version) return undefined
  const around = await surroundingsOf(context)
  const { catalogue, money } = around
  const today = todayIn(facts.timeZone, context.now)
  const target = catalogue.roles.get(facts.roleId ?? version.roleId)
  if (!target) return undefined
  const usual = usualOf(facts, money)
  const scenario = known(beyondUsual(asked.scenario, usual), facts, around)
  const chosen = [...new Set(asked.roles)].flatMap((id) => catalogue.roles.get(id) ?? []).slice(0, mostRoles)
  const skill = (id: string) => catalogue.skills.get(id)?.title ?? id
  const situation = situationFrom(facts, around, context.now, undefined, version.problem.start)

  const view: DeskView = {
    scenario,
    chosen: chosen.length > 0 ? chosen.map(choice) : [choice(target)],
    target: choice(target),
    roles: [...catalogue.roles.values()].map(choice),
    usual,
    currency: money.currency,
    termsVersion: facts.terms.version,
    today: { ...totalsOf(version.answer), number: version.number, monday: mondayOf(today) },
    outdated: outdatedOf(version, situation, today, skill),
    steps: stepsToLeave(version, facts),
    leftOut: facts.terms.exclude.flatMap((id) => {
      const isThere = catalogue.activities.has(id) || isTheirs(facts, id)
      return isThere ? [{ activityId: id, title: titleIn(facts, catalogue, id) }] : []
    }),
    skills: [...catalogue.skills.values()].flatMap(({ id, title }) => {
      const now = levelNow(facts.levels[id])
      return now < 7 && scenario.knows[id] === undefined ? [{ id, title, now }] : []
    }),
    supposed: Object.entries(scenario.knows).map(([skillId, level]) => ({
      skillId,
      title: skill(skillId),
      now: levelNow(facts.levels[skillId]),
      level,
      levels: catalogue.skills.get(skillId)?.levels ?? [],
    })),
  }
  return { view, facts, around, version }
}

const choice = ({ id, title, line }: NamedRole): NamedRole => ({ id, title, line })

function usualOf({ terms }: Facts, { currency, rates }: Surroundings['money']): Usual {
  const { hoursPerWeek, budget, deadline } = terms
  return {
    hours: hoursPerWeek,
    budget: budget && Math.floor(convert(budget, currency, rates) ?? budget.amount),
    deadline,
  }
}

/** A scenario without what the catalogue does not know, and without levels that are held already. */
function known(scenario: Scenario, facts: Facts, { catalogue }: Surroundings): Scenario {
  const { levels, terms } = facts
  const isThere = (id: string) => catalogue.activities.has(id) || isTheirs(facts, id)
  return {
    ...scenario,
    without: scenario.without.filter((id) => isThere(id) && !terms.exclude.includes(id)),
    free: scenario.free.filter(isThere),
    knows: Object.fromEntries(
      Object.entries(scenario.knows).filter(([id, level]) => catalogue.skills.has(id) && level > levelNow(levels[id])),
    ),
  }
}

/** Steps that nobody has begun, with the effect of each as the plan's own table has it. */
function stepsToLeave({ problem, answer }: PlanVersion, { worked, finished }: Facts): DeskView['steps'] {
  return answer.steps.flatMap(({ activity }) => {
    const entry = problem.activities.find(({ id }) => id === activity)
    if (!entry || entry.kind === 'renewal' || activity in finished || (worked[activity] ?? 0) > 0) return []
    const tried = answer.whatIf.find(
      ({ change }) => change.exclude?.includes(activity) && !problem.exclude.includes(activity),
    )
    return [{ activityId: activity, title: entry.title, effect: tried ? effectSaid(tried) : null }]
  })
}

function effectSaid({ weeks, says }: { weeks: number | null; says: string }): string | null {
  if (weeks === null) return says.includes('no time') ? null : 'no plan without it'
  if (weeks === 0) return 'same date'
  return `${Math.abs(weeks)} ${Math.abs(weeks) === 1 ? 'week' : 'weeks'} ${weeks > 0 ? 'later' : 'earlier'}`
}
