import { boardOf } from '../../board'
import { upTo } from '../../choices'
import { withChange } from '../../change'
import { pointTerms } from '../../points'
import { at } from '../../places'
import { floor } from '../../rules/floor'
import { modelOf } from '../model'
import { anySchedule } from '../possible'
import { amountOf, bought, type Seller } from './bought'

/** The fewest pinned cells to free. */
export const unpinned: Seller = async (problem, engines, search) => {
  const pins = problem.apprentices.flatMap(({ id, pinned }) =>
    Object.entries(pinned).map(([period, host]) => ({ apprentice: id, period, host })),
  )
  const board = boardOf(withChange(problem, { unpin: pins }))
  const model = modelOf(board)
  const wares = pins.map(({ apprentice, period, host }) => {
    const choice = model.program.choice()
    const placed = model.choices.placed(
      at(board.apprenticeAt, apprentice),
      at(board.periodAt, period),
      at(board.hostAt, host),
    )
    model.program.require({ rule: 'pins', says: 'A pin may go.' }, [...placed, [choice, 1]], { atLeast: 1 })
    return { choice, thing: { apprentice, period } }
  })
  const found = await bought(model, wares, engines, search)
  if (!found) return undefined
  const unpin = found.things.map(({ apprentice, period }) => ({ apprentice, period }))
  return { change: { unpin }, amount: amountOf(found.things), schedule: found.schedule }
}

/** The fewest pairs that may be together after all. */
export const together: Seller = async (problem, engines, search) => {
  const board = boardOf(problem)
  const { program, choices, ...model } = modelOf({ ...board, apart: [] })
  const wares = problem.apart.map((pair, index) => {
    const choice = program.choice()
    const [one = -1, other = -1] = board.apart[index] ?? []
    for (const period of upTo(board.periods).filter((period) => !board.isFrozen[period]))
      for (const host of upTo(board.hosts)) {
        const [a, b] = [choices.placed(one, period, host), choices.placed(other, period, host)]
        const because = { rule: 'apart', says: 'A pair may be together.' }
        if (a.length > 0 && b.length > 0) program.require(because, [...a, ...b, [choice, -1]], { atMost: 1 })
      }
    return { choice, thing: { pair } }
  })
  const found = await bought({ program, choices, ...model }, wares, engines, search)
  if (!found) return undefined
  const pairs = found.things.map(({ pair }) => pair)
  return { change: { together: pairs }, amount: pairs.length, schedule: found.schedule }
}

/** The highest floor that is possible; none where even no floor is. */
export const lowerFloor: Seller = async (problem, engines, search) => {
  const { floor: now = 0 } = problem
  const board = boardOf(problem)
  const { program, choices, ...model } = modelOf(board, (rule) => rule !== floor)
  const choice = program.number({ from: 0, to: now, whole: true })
  for (const apprentice of upTo(board.apprentices)) {
    const terms = [...pointTerms(board, choices, apprentice), [choice, -1] as const]
    program.require({ rule: 'floor', says: 'The floor may be lower.' }, terms, { atLeast: 0 })
  }
  const found = await bought({ program, choices, ...model }, [{ choice, thing: {}, isMore: true }], engines, search)
  if (!found) return undefined
  const highest = amountOf(found.things)
  return { change: { floor: highest > 0 ? highest : null }, amount: now - highest, schedule: found.schedule }
}

/** The fewest frozen periods, the latest first, to be planned again. */
export const thawed: Seller = async (problem, engines, search) => {
  const frozen = problem.periods.filter((period) => problem.frozen.includes(period))
  for (let count = 1; count <= frozen.length; count++) {
    const thaw = frozen.slice(-count)
    const schedule = await anySchedule(withChange(problem, { thaw }), engines, search)
    if (schedule === 'unknown') return undefined
    if (schedule !== 'no') return { change: { thaw }, amount: count, schedule }
  }
  return undefined
}
