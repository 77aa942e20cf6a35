import type { Context } from '@/lib/access/context'
import type { Role } from '@/lib/catalog/model'
import type { Decided } from './decide'
import { differenceView } from './difference-view'
import { situationFrom, type Situation } from './gather'
import { levelNow, type Scenario } from './model'
import { scenarioOf } from './repair'
import { isAsItIs } from './scenario'
import { changesUnder } from './scenario-words'
import type { Desk } from './show-desk'
import { solveScenarios } from './solve-scenario'
import { totalsOf } from './totals'
import type { OutcomeView, SolvedView } from './view'

/** What a scenario comes to for each chosen role, in their order. Today's own plan is not solved again. */
export async function showOutcomes(context: Context, desk: Desk): Promise<OutcomeView[]> {
  const { facts, around, version, view } = desk
  const asked = view.chosen.map(({ id }) => {
    const scenario = { ...view.scenario, ...(id !== facts.roleId && { role: id }) }
    return { scenario, situation: situationFrom(facts, around, context.now, scenario) }
  })
  const open = asked.flatMap(({ situation, scenario }) => (situation && !isTodays(scenario, desk) ? [situation] : []))
  const solved = open.length > 0 ? await solveScenarios(context, open, version.answer.steps) : []

  return asked.map(({ scenario, situation }) => {
    if (!situation) return { status: 'unanswered', says: 'That role is no longer in the catalogue. Choose another.' }
    if (isTodays(scenario, desk)) return outcomeOf(desk, scenario, situation, version)
    const answer = solved[open.indexOf(situation)]
    return answer && 'decided' in answer
      ? outcomeOf(desk, scenario, situation, answer.decided)
      : { status: 'unanswered', says: answer?.says ?? '' }
  })
}

/** Nothing is supposed, and the plan still stands: then its answer is known. */
const isTodays = (scenario: Scenario, { view }: Desk): boolean => isAsItIs(scenario) && view.outdated.length === 0

function outcomeOf(
  { facts, version, view }: Desk,
  scenario: Scenario,
  situation: Situation,
  decided: Pick<Decided, 'problem' | 'answer'>,
): OutcomeView {
  const { answer, problem } = decided
  const { conflict, repairs, limits, status } = answer
  if (status === 'unknown') return { status: 'unanswered', says: 'There is no plan yet to look at.' }
  if (status === 'infeasible')
    return {
      status,
      conflict,
      repairs: repairs.map(({ says, change }) => {
        const repair = scenarioOf(change, problem)
        return { says, scenario: repair && also(scenario, repair) }
      }),
    }

  const { role, catalogue } = situation
  const solved: SolvedView = {
    ...totalsOf(answer),
    scenario,
    role: { id: role.id, title: role.title, line: role.line },
    limits,
    difference: differenceView(version, decided, (id) => catalogue.skills.get(id)?.title ?? id),
    changes: changesUnder(scenario, { facts, usual: view.usual, situation }),
    gap: widestGap(role, situation),
    outlook: role.outlook,
  }
  return { status, ...solved }
}

/** A scenario with a repair on top of it: what the repair frees is no longer left out. */
const also = (scenario: Scenario, { knows: _, ...repair }: Scenario): Scenario => ({
  ...scenario,
  ...repair,
  without: scenario.without.filter((id) => !repair.free.includes(id)),
  free: [...new Set([...scenario.free, ...repair.free.filter((id) => !scenario.without.includes(id))])],
})

function widestGap({ requires }: Role, { facts, catalogue }: Situation): SolvedView['gap'] {
  const [widest] = Object.entries(requires)
    .map(([id, needed]) => ({
      title: catalogue.skills.get(id)?.title ?? id,
      needed,
      now: levelNow(facts.levels[id]),
    }))
    .filter(({ now, needed }) => now < needed)
    .sort((a, b) => b.needed - b.now - (a.needed - a.now) || b.needed - a.needed || (a.title < b.title ? -1 : 1))
  return widest ?? null
}
