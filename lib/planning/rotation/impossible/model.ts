import { Program, type Choice, type Term } from '../../mip/program'
import { free, nowhere, type Board } from '../board'
import { scheduleOf } from '../grid'
import type { Choices } from '../rule'
import type { Rule } from '../rule'
import { rules } from '../rules'
import type { Schedule } from '../problem'

/** A problem as one program, without anything that is to be the best: for asking whether there is any schedule at all. */
export type Model = {
  readonly board: Board
  readonly program: Program
  readonly choices: Choices
  /** The schedule that an answer stands for. */
  readonly read: (chosen: (choice: Choice) => boolean) => Schedule
}

/** States every rule, or those that `isStated` lets through; others may then be stated more softly. */
export function modelOf(board: Board, isStated: (rule: Rule) => boolean = () => true): Model {
  const program = new Program()
  const columns = columnsOn(board, program)
  const { apprentices, periods, hosts } = board
  const at = (apprentice: number, period: number, host: number) => (apprentice * periods + period) * hosts + host
  const placed = (apprentice: number, period: number, host: number) => columns[at(apprentice, period, host)] ?? none
  const visits = new Map<number, readonly Term[]>()

  /** No more than 1, and no more than all the periods in the host together. */
  const visited = (apprentice: number, host: number): readonly Term[] => {
    const key = apprentice * hosts + host
    const known = visits.get(key)
    if (known) return known
    const times = board.problem.periods.flatMap((_, period) => placed(apprentice, period, host))
    const made = times.length < 2 ? times : [asVisit(program, times)]
    visits.set(key, made)
    return made
  }

  const choices: Choices = { placed, visited }
  for (const rule of rules) if (isStated(rule)) rule.formulate(board, choices, program)

  const read: Model['read'] = (chosen) => {
    const cells = new Int16Array(apprentices * periods).fill(nowhere)
    columns.forEach(([term], index) => {
      if (term && chosen(term[0])) cells[Math.floor(index / hosts)] = index % hosts
    })
    return scheduleOf(board, cells)
  }
  return { board, program, choices, read }
}

const none: readonly Term[] = []

/** An unknown for every host that a cell can have; none where it is fixed to another, or to nowhere. */
function columnsOn({ apprentices, periods, hosts, fixed }: Board, program: Program): readonly (readonly Term[])[] {
  return Array.from({ length: apprentices * periods * hosts }, (_, index): readonly Term[] => {
    const cell = fixed[Math.floor(index / hosts)] ?? nowhere
    return cell === free || cell === index % hosts ? [[program.choice(), 1]] : none
  })
}

function asVisit(program: Program, times: readonly Term[]): Term {
  const visit = program.number({ from: 0, to: 1, whole: false })
  const because = { rule: 'visited', says: 'A host counts as visited where it is.' }
  program.require(because, [[visit, 1], ...times.map(([choice, weight]): Term => [choice, -weight])], { atMost: 0 })
  return [visit, 1]
}
