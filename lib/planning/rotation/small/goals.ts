import { Program, type Term } from '../../mip/program'
import { nowhere, type Board } from '../board'
import { cellsOf, oneIn, upTo } from '../choices'
import { pointTerms } from '../points'
import type { RotationGoal } from '../problem'
import type { Choices } from '../rule'

/** A goal as a sum to be as high or as low as can be. */
export type GoalSum = {
  readonly goal: RotationGoal
  readonly terms: readonly Term[]
  readonly constant: number
  readonly isHigh: boolean
}

export function goalSum(goal: RotationGoal, board: Board, choices: Choices, program: Program): GoalSum {
  switch (goal) {
    case 'changes':
      return changes(board, choices)
    case 'lowest':
      return lowest(board, choices, program)
    case 'total': {
      const terms = upTo(board.apprentices).flatMap((apprentice) => pointTerms(board, choices, apprentice))
      return { goal, terms, constant: 0, isHigh: true }
    }
  }
}

/** A published cell costs 1 unless it stands; an empty one costs 1 if it is filled. */
function changes(board: Board, choices: Choices): GoalSum {
  const terms: Term[] = []
  let constant = 0
  const hosts = upTo(board.hosts)
  for (const { apprentice, period, cell } of cellsOf(board)) {
    const stands = board.published?.[cell] ?? nowhere
    if (stands === nowhere) terms.push(...oneIn(choices, apprentice, period, hosts))
    else {
      constant += 1
      for (const [choice] of choices.placed(apprentice, period, stands)) terms.push([choice, -1])
    }
  }
  return { goal: 'changes', terms, constant, isHigh: false }
}

function lowest(board: Board, choices: Choices, program: Program): GoalSum {
  const most = upTo(board.apprentices).map((apprentice) =>
    pointTerms(board, choices, apprentice).reduce((sum, [, weight]) => sum + weight, 0),
  )
  const least = program.number({ from: 0, to: most.length === 0 ? 0 : Math.min(...most), whole: true })
  const because = { rule: 'lowest', says: 'Nobody has fewer points than the lowest.' }
  for (const apprentice of upTo(board.apprentices)) {
    const minus = pointTerms(board, choices, apprentice).map(([choice, weight]) => [choice, -weight] as const)
    program.require(because, [[least, 1], ...minus], { atMost: 0 })
  }
  return { goal: 'lowest', terms: [[least, 1]], constant: 0, isHigh: true }
}

/** Makes a goal what the program is solved for, and nothing else. */
export function aimAt({ terms, isHigh }: GoalSum, program: Program): void {
  for (const column of program.columns) column.cost = 0
  for (const [choice, weight] of terms) {
    const column = program.columns[choice]
    if (column) column.cost += isHigh ? -weight : weight
  }
}

/** Keeps a goal at what was reached. */
export function holdAt({ goal, terms, constant, isHigh }: GoalSum, value: number, program: Program): void {
  const because = { rule: goal, says: `The goal "${goal}" stays at ${value}.` }
  program.require(because, terms, isHigh ? { atLeast: value - constant } : { atMost: value - constant })
}

/** What a cost stands for. Goals are whole, so that a bound between two numbers is the stricter one. */
export function valueFrom({ constant, isHigh }: GoalSum, cost: number): number {
  const value = isHigh ? Math.floor(constant - cost + 1e-6) : Math.ceil(constant + cost - 1e-6)
  // There is only one nought.
  return value === 0 ? 0 : value
}
