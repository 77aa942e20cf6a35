import type { Context } from '@/lib/access/context'
import type { Role } from '@/lib/catalog/model'
import { lastingHours } from './capacity'
import type { Decided } from './decide'
import { differenceView } from './difference-view'
import { situationFrom, type Situation } from './gather'
import { levelNow, type Scenario } from './model'
import { repairView } from './repair'
import { asItIs, isAsItIs } from './scenario'
import { changesUnder } from './scenario-words'
import type { Desk } from './show-desk'
import { solveScenarios } from './solve-scenario'
import { stepsFrom } from './steps-from'
import { totalsOf } from './totals'
import type { OutcomeView, SolvedView } from './views/scenario'

/** What a scenario comes to for each chosen role, in their order, beside the plan that the person would have without it. */
export async function showOutcomes(context: Context, desk: Desk): Promise<OutcomeView[]> {
  const { facts, around, version, view } = desk
  const under = (scenario: Scenario) => situationFrom(facts, around, context.now, scenario)
  const asked = view.chosen.map(({ id }) => {
    const scenario = { ...view.scenario, ...(id !== facts.roleId && { role: id }) }
    return { scenario, situation: under(scenario) }
  })
  const asItStands = under(asItIs)
  // Differences are told against a plan from the same day, or time that has passed would count as the scenario's doing.
  const isSaved = !asItStands || (view.outdated.length === 0 && asItStands.problem.start === version.problem.start)
  const needsSolving = asked.flatMap(({ situation, scenario }) =>
    situation && !(isAsItIs(scenario) && view.outdated.length === 0) ? [situation] : [],
  )
  const toSolve = needsSolving.length > 0 && !isSaved ? [...needsSolving, asItStands] : needsSolving
  const known = stepsFrom(version, (asItStands ?? version).problem.start)
  const solved = toSolve.length > 0 ? await solveScenarios(context, toSolve, known) : []
  const answerTo = (situation: Situation) => solved[toSolve.indexOf(situation)]
  const again = asItStands && answerTo(asItStands)
  const today = again && 'decided' in again && again.decided.answer.finishDate ? again.decided : version

  return asked.map(({ scenario, situation }) => {
    if (!situation) return { status: 'unanswered', says: 'That role is no longer in the catalogue. Choose another.' }
    if (!needsSolving.includes(situation)) return outcomeOf(desk, scenario, situation, version, version)
    const answer = answerTo(situation)
    return answer && 'decided' in answer
      ? outcomeOf(desk, scenario, situation, answer.decided, today)
      : { status: 'unanswered', says: answer?.says ?? '' }
  })
}

type Answer = Pick<Decided, 'problem' | 'answer'>

function outcomeOf(
  { facts, version, view }: Desk,
  scenario: Scenario,
  situation: Situation,
  decided: Answer,
  today: Answer,
): OutcomeView {
  const { answer, problem } = decided
  const { conflict, repairs, limits, status } = answer
  if (status === 'unknown') return { status: 'unanswered', says: 'There is no plan yet to look at.' }
  if (status === 'infeasible')
    return {
      status,
      conflict,
      repairs: repairs.map((found) => {
        const repair = repairView(found, problem, lastingHours(facts.capacity))
        return { ...repair, scenario: repair.scenario && also(scenario, repair.scenario) }
      }),
    }

  const { role, catalogue } = situation
  const solved: SolvedView = {
    ...totalsOf(answer),
    scenario,
    role: { id: role.id, title: role.title, line: role.line },
    limits,
    today: { ...totalsOf(today.answer), isSaved: today.answer.finishDate === version.answer.finishDate },
    difference: differenceView(today, decided, (id) => catalogue.skills.get(id)?.title ?? id),
    changes: changesUnder(scenario, { facts, usual: view.usual, situation }),
    gap: widestGap(role, situation),
    outlook: role.outlook,
  }
  return { status, ...solved }
}

/** A scenario with a repair on top of it: what the repair frees is no longer left out. */
const also = (scenario: Scenario, repair: Scenario): Scenario => ({
  ...scenario,
  ...repair,
  knows: scenario.knows,
  without: [...new Set([...scenario.without.filter((id) => !repair.free.includes(id)), ...repair.without])],
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
