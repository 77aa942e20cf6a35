import type { Context } from '@/lib/access/context'
import { sayDay } from '@/lib/core/say'
import { activityOfGoal } from '@/lib/projects/model'
import type { Decided } from './decide'
import { factsOf } from './facts'
import { situationFrom, surroundingsOf } from './gather'
import { isEndedGoal, type PlannedGoal } from './goals'
import { currentPlan } from './queries'
import { solveScenarios } from './solve-scenario'
import { stepsFrom } from './steps-from'
import type { GoalEffect } from './view'

/**
 * Solves someone's situation of today with and without a learning goal, attached or only thought of. Both are exact, and
 * both begin today, so that time which has passed is not put down to the goal. Undefined for someone out of sight.
 */
export async function effectOfGoal(
  context: Context,
  person: { id: string; name: string },
  goal: PlannedGoal,
): Promise<GoalEffect | undefined> {
  const facts = await factsOf(context, person.id)
  if (!facts) return undefined
  const only = (says: string): GoalEffect => ({ says, because: [] })
  const around = await surroundingsOf(context)
  const others = facts.goals.filter(({ id }) => id !== goal.id)
  const without = situationFrom({ ...facts, goals: others }, around, context.now)
  const within = situationFrom({ ...facts, goals: [...others, goal] }, around, context.now)
  if (!without || !within) return only(`${person.name} has chosen no role yet, so it moves no date.`)
  const isThought = !facts.goals.some(({ id }) => id === goal.id)
  if (!isThought && isEndedGoal(facts, activityOfGoal(goal.id))) return only('It has ended, so it moves no date.')
  if (facts.terms.exclude.includes(activityOfGoal(goal.id)))
    return only(`${person.name} leaves it out of the plan, so it moves no date.`)

  const plan = await currentPlan(context, person.id)
  const known = plan ? stepsFrom(plan, without.problem.start) : []
  const [before, after] = await solveScenarios(context, [without, within], known)
  if (!before || !after || !('decided' in before) || !('decided' in after))
    return {
      ...only(`What it does to ${person.name}’s date could not be worked out just now. Ask again in a moment.`),
      isUnanswered: true,
    }
  return said(person.name, before.decided, after.decided)
}

function said(name: string, { answer: before }: Decided, { answer: after }: Decided): GoalEffect {
  const [from, to] = [before.finishDate, after.finishDate]
  if (from === null)
    return {
      says:
        to === null
          ? `${name} has no date as things stand, with or without this goal.`
          : `With this goal, ${name} would be ready on ${sayDay(to)}; without it there is no date.`,
      because: before.conflict,
    }
  if (to === null)
    return {
      says: `With this goal there is no plan that keeps all of ${name}’s terms; without it, the date is ${sayDay(from)}.`,
      because: after.conflict,
    }
  if (from === to) return { says: `${name}’s date stays ${sayDay(from)}.`, because: [] }
  return { says: `${name}’s date would move from ${sayDay(from)} to ${sayDay(to)} when they plan again.`, because: [] }
}
