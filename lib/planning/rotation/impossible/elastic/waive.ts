import { boardOf, type Board } from '../../board'
import { upTo } from '../../choices'
import { hostSets } from '../../host-sets'
import type { Program } from '../../../mip/program'
import { requirementsOn } from '../../requirements'
import { requirements } from '../../rules/requirements'
import { run } from '../../rules/run'
import { modelOf, type Model } from '../model'
import { amountOf, bought, type Seller, type Ware } from './bought'

type Duty = { readonly requirement: string; readonly apprentice: string }
const softened = [requirements, run]

/** The fewest requirements to waive, each for one person. */
export const waivedRequirements: Seller = async (problem, engines, search) => {
  const model = modelOf(boardOf(problem), (rule) => !softened.includes(rule))
  const found = await bought(model, dutyWares(model), engines, search)
  if (!found) return undefined
  const ids = [...new Set(found.things.map(({ requirement }) => requirement))]
  const waive = ids.map((id) => ({
    requirement: id,
    apprentices: found.things.flatMap(({ requirement, apprentice }) => (requirement === id ? [apprentice] : [])),
  }))
  return { change: { waive }, amount: amountOf(found.things), schedule: found.schedule }
}

/** Each requirement is stated by itself: those that another makes superfluous bind again once that one is waived. */
function dutyWares({ board, choices, program }: Model): Ware<Duty>[] {
  const { problem } = board
  const setOf = hostSets(problem, board.hostAt)
  return problem.requirements.flatMap((requirement) => {
    const only = requirementsOn({ ...problem, requirements: [requirement] }, board, setOf)
    return upTo(board.apprentices).flatMap((apprentice) => {
      if (only.requirementsOf[apprentice]?.length === 0) return []
      const requirementsOf = only.requirementsOf.map((all, other) => (other === apprentice ? all : []))
      const one: Board = { ...board, requirements: only.requirements, requirementsOf }
      const from = program.rows.length
      for (const rule of softened) rule.formulate(one, choices, program)
      if (program.rows.length === from) return []
      const choice = program.choice()
      soften(program, from, choice)
      return [{ choice, thing: { requirement: requirement.id, apprentice: problem.apprentices[apprentice]?.id ?? '' } }]
    })
  })
}

/** What these rows ask for at least is also had by choosing otherwise; their terms are never below 0. */
function soften({ rows }: Program, from: number, choice: Ware<Duty>['choice']) {
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]
    if (row && row.atLeast > 0) rows[index] = { ...row, terms: [...row.terms, [choice, row.atLeast]] }
  }
}
