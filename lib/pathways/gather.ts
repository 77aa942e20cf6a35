import type { Context } from '@/lib/access/context'
import type { Role } from '@/lib/catalog/model'
import { currentCatalogue, planningCurrency, type CurrentCatalogue } from '@/lib/catalog/queries'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { factsOf, type Facts } from './facts'
import { planStart, todayIn, type Scenario } from './model'
import { problemFrom } from './problem-from'
import { asItIs, factsUnder } from './scenario'

/** A person's situation, stated as a problem, with what it was stated from. */
export type Situation = {
  facts: Facts
  role: Role
  catalogue: CurrentCatalogue
  money: { currency: string; rates: Readonly<Record<string, number>> }
  problem: PathwayProblem
}

/** Gathers a person's situation under a scenario; undefined when they are out of sight or have no target role. */
export async function gatherSituation(
  context: Context,
  personId: string,
  scenario: Scenario = asItIs,
  start?: string,
): Promise<Situation | undefined> {
  const facts = await factsOf(context, personId)
  if (!facts) return undefined
  return situationFrom(facts, await surroundingsOf(context), context.now, scenario, start)
}

export type Surroundings = { catalogue: CurrentCatalogue; money: Situation['money'] }

/** What is the same for every scenario of a request, read once. */
export async function surroundingsOf(context: Context): Promise<Surroundings> {
  return { catalogue: await currentCatalogue(context), money: await planningCurrency(context) }
}

/** The situation that facts give under a scenario; undefined when there is no target role. */
export function situationFrom(
  facts: Facts,
  { catalogue, money }: Surroundings,
  now: Date,
  scenario: Scenario = asItIs,
  start = planStart(todayIn(facts.timeZone, now)),
): Situation | undefined {
  const supposed = factsUnder(facts, scenario, money.currency)
  const role = supposed.roleId === null ? undefined : catalogue.roles.get(supposed.roleId)
  if (!role) return undefined
  const activities = [...catalogue.activities.values()]
  return {
    facts: supposed,
    role,
    catalogue,
    money,
    problem: problemFrom(supposed, { start, role, activities, skills: catalogue.skills, ...money }),
  }
}
