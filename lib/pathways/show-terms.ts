import type { Context } from '@/lib/access/context'
import { currentCatalogue, planningCurrency } from '@/lib/catalog/queries'
import { mondayOf } from '@/lib/core/weeks'
import { whereHoursComeFrom } from './capacity-words'
import { factsOf } from './facts'
import { isEndedGoal, titleIn } from './goals'
import { todayIn } from './model'

/** The terms on which someone plans, as their pages show them: hours and limits, weeks ahead, and what they decided about steps. */
export async function showTerms(context: Context, personId: string) {
  const facts = await factsOf(context, personId)
  if (!facts) return undefined
  const { activities, roles, skills } = await currentCatalogue(context)
  const { currency } = await planningCurrency(context)
  const { terms, exceptions, roleId } = facts
  const today = todayIn(facts.timeZone, context.now)
  const decided = (activityId: string) => ({
    activityId,
    title: titleIn(facts, { activities, skills }, activityId),
    beginsIn: terms.fixed[activityId] ?? null,
    wish: wishIn(terms, activityId),
  })

  return {
    role: roleId === null ? null : { id: roleId, title: roles.get(roleId)?.title ?? roleId },
    levelsStated: Object.keys(facts.levels).length,
    today,
    terms: {
      hoursPerWeek: terms.hoursPerWeek,
      budget: terms.budget?.amount ?? null,
      // A budget in another currency stays in it until it is stated anew.
      currency: terms.budget?.currency ?? currency,
      deadline: terms.deadline,
      version: terms.version,
    },
    /** Where the hours of this week come from, when some are given back. */
    hoursFrom: whereHoursComeFrom(terms.hoursPerWeek, facts.capacity, mondayOf(today)),
    weeks: exceptions.filter(({ week }) => week >= mondayOf(today)),
    decided: [...new Set([...terms.include, ...terms.exclude, ...Object.keys(terms.fixed)])]
      .filter((id) => !isEndedGoal(facts, id))
      .map(decided)
      .sort((a, b) => a.title.localeCompare(b.title)),
  }
}

function wishIn({ include, exclude }: { include: readonly string[]; exclude: readonly string[] }, id: string) {
  if (include.includes(id)) return 'keep' as const
  return exclude.includes(id) ? ('leave-out' as const) : ('as-it-comes' as const)
}
