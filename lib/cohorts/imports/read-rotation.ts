import { originalCell } from '@/lib/interchange/tables/neutral'
import type { ImportField } from '../views/import'
import type { RowFaults } from './fault-groups'
import { itemsOf, saysNone } from './read-list'
import type { ImportRow, Known, MappedColumn } from './rows'
import { told, type CellAt, type Understanding } from './understand'

type Rotation = Pick<ImportRow, 'wishes' | 'absent' | 'visited' | 'joinsIn' | 'leavesAfter'>
type Terms = { known: Known; understanding: Understanding; faults: RowFaults }
type Cell = CellAt & { text: string }

const wishFields: readonly ImportField[] = ['wish1', 'wish2', 'wish3', 'wish4', 'wish5', 'wish6', 'wish7', 'wish8']

/** What a row says about someone's way through the hosts. An empty cell says nothing; "none" says that there is none. */
export function readRotation(
  row: number,
  columns: readonly MappedColumn[],
  cells: readonly string[],
  { known, understanding, faults }: Terms,
): Rotation {
  const filled = (field: ImportField): Cell | undefined => {
    const at = columns.findIndex((column) => column.field === field)
    const column = columns[at]
    const text = originalCell(cells[at] ?? '').trim()
    return column && text !== '' ? { row, column, text } : undefined
  }
  const hostsIn = (cell: Cell) =>
    itemsOf(cell.text, understanding.isHost).flatMap((item) => understanding.host(item, cell) ?? [])
  const periodsIn = (cell: Cell) =>
    itemsOf(cell.text, understanding.isPeriod).flatMap((item) => understanding.periods(item, cell) ?? [])

  const wishes = wishesIn(
    [filled('wishes'), ...wishFields.map(filled)].flatMap((cell) => cell ?? []),
    hostsIn,
    known,
    faults,
  )
  const absent = filled('absent')
  const visited = filled('visited')
  const joins = filled('joinsIn')
  const leaves = filled('leavesAfter')
  const one = (cell: Cell) => (saysNone(cell.text) ? null : (understanding.periods(cell.text, cell)?.[0] ?? null))
  const joinsIn = joins && one(joins)
  const leavesAfter = leaves && one(leaves)
  if (leaves && joinsIn && leavesAfter && leavesAfter < joinsIn)
    faults.report(
      'order',
      told(
        leaves,
        leaves.text,
        `A period from ${known.periods[joinsIn - 1]?.title ?? joinsIn} on, in which they join.`,
      ),
    )
  // Whoever joins in the first period, or leaves after the last, is there from beginning to end.
  const from = joinsIn === 1 ? null : joinsIn
  const until = leavesAfter === known.periods.length ? null : leavesAfter
  return {
    ...(wishes && { wishes }),
    ...(absent && { absent: [...new Set(periodsIn(absent))].toSorted((a, b) => a - b) }),
    ...(visited && { visited: [...new Set(hostsIn(visited))].toSorted() }),
    ...(from !== undefined && { joinsIn: from }),
    ...(until !== undefined && { leavesAfter: until }),
  }
}

function wishesIn(
  cells: readonly Cell[],
  hostsIn: (cell: Cell) => string[],
  { wishes: most }: Known,
  faults: RowFaults,
) {
  const all = cells.map((cell) => ({ cell, hosts: hostsIn(cell) }))
  const [last] = all.slice(-1)
  if (!last) return undefined
  const wishes = all.flatMap(({ hosts }) => hosts)
  const doubled = all.find(
    ({ hosts }, at) =>
      [...all.slice(0, at).flatMap((before) => before.hosts), ...hosts].length >
      new Set([...all.slice(0, at).flatMap((before) => before.hosts), ...hosts]).size,
  )
  if (doubled) faults.report('same-wish', told(doubled.cell, doubled.cell.text, 'Each host once.'))
  else if (wishes.length > most) faults.report('same-wish', told(last.cell, last.cell.text, `At most ${most} wishes.`))
  return wishes
}
