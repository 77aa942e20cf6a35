import type { Context } from '@/lib/access/context'
import { comparePlans, type Difference } from '@/lib/planning/pathway/compare'
import { namesIn } from '@/lib/planning/pathway/names'
import { weekOf, weekStart } from '@/lib/core/weeks'
import { lastingHours } from './capacity'
import { reasonOf } from './capacity-words'
import { factsOf, type Facts } from './facts'
import { situationFrom, surroundingsOf } from './gather'
import { todayIn } from './model'
import { outdatedBecause } from './outdated'
import { titleOfPlacement } from './placements'
import { currentPlan, planVersion, type PlanVersion } from './queries'
import { repairView } from './repair'
import { stepView } from './step-view'
import type { PlanView } from './view'

/**
 * Shows someone's plan as it stands today, or, by its number, a version as it was on the day on which it was made;
 * undefined when there is none to see.
 */
export async function showPlan(context: Context, personId: string, number?: number): Promise<PlanView | undefined> {
  const latest = await currentPlan(context, personId)
  const version = number === undefined ? latest : await planVersion(context, personId, number)
  const factsToday = await factsOf(context, personId)
  if (!version || !factsToday) return undefined
  const asItWas = number !== undefined
  const facts = asItWas ? factsThen(factsToday, version) : factsToday
  const before = version.number > 1 ? await planVersion(context, personId, version.number - 1) : undefined
  const around = await surroundingsOf(context)
  const { catalogue, money } = around
  const { problem, answer } = version
  const skill = (id: string) => catalogue.skills.get(id)?.title ?? id
  const today = todayIn(facts.timeZone, asItWas ? version.madeAt : context.now)

  return {
    version,
    isLatest: version.id === latest?.id,
    role: { id: version.roleId, title: catalogue.roles.get(version.roleId)?.title ?? version.roleId },
    currency: money.currency,
    termsVersion: facts.terms.version,
    today,
    currentWeek: weekOf(problem.start, today),
    steps: answer.steps.map((step) =>
      stepView(step, { problem, facts, skill, entry: (id) => catalogue.activities.get(id) }),
    ),
    exceptions: Object.entries(problem.weeks).map(([week, hours]) => ({
      week: Number(week),
      hours,
      reason:
        facts.exceptions.find((exception) => weekOf(problem.start, exception.week) === Number(week))?.reason ??
        (asItWas ? '' : reasonOf(facts.capacity, weekStart(problem.start, Number(week)))),
    })),
    outdated: asItWas
      ? []
      : outdatedOf(version, situationFrom(facts, around, context.now, undefined, problem.start), today, skill),
    placements: asItWas ? [] : placementsAhead(facts, answer, today),
    // A plan for another role is another journey: its date says nothing about this one's.
    moved: before?.roleId === version.roleId ? difference(before, version, skill) : null,
    repairs: answer.repairs.map((repair) => repairView(repair, problem, lastingHours(facts.capacity))),
  }
}

const placementsAhead = ({ placements }: Facts, { steps }: PlanVersion['answer'], today: string) =>
  placements
    .filter(({ to }) => to >= today)
    .map(({ id, host, period, from, to }) => ({
      id,
      title: titleOfPlacement({ host, period }),
      host,
      from,
      to,
      isInPlan: steps.some(({ activity }) => activity === id),
    }))

/** What was known when a version was made: its own problem says which hours were done by then. */
const factsThen = (facts: Facts, { problem }: PlanVersion): Facts => ({
  ...facts,
  worked: problem.begun,
  finished: {},
})

type Situation = ReturnType<typeof situationFrom>

/** Why a version no longer stands on today's facts, in sentences. */
export function outdatedOf(
  version: PlanVersion,
  situation: Situation,
  today: string,
  names: (skillId: string) => string,
): string[] {
  if (!situation) return ['There is no target role any more.']
  const { role, facts, problem } = situation
  if (role.id !== version.roleId) return [`You now aim at ${role.title}.`]
  const { worked, finished, goals, capacity, exams } = facts
  return outdatedBecause({
    planned: version.problem,
    today: problem,
    answer: version.answer,
    worked,
    finished,
    goals,
    capacity,
    exams,
    on: today,
    names,
  })
}

/** What differs between two versions of a plan, in the catalogue's names. */
export function difference(before: PlanVersion, after: PlanVersion, skill: (id: string) => string): Difference {
  const names = { ...namesIn(before.problem, after.problem), skill }
  return comparePlans(
    { problem: before.problem, plan: before.answer },
    { problem: after.problem, plan: after.answer },
    names,
  )
}
