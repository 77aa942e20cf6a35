import type { Sheet, SheetCell } from '@/lib/interchange/workbook/sheet'
import { seatsIn } from './views/arrange'
import { away, seatsUsed, type BoardView } from './views/board'
import { coloursOf } from './views/palette'

/** The board as a sheet: people × periods, with the colours of the screen, and each one's points. */
export function boardSheet({ people, periods, hosts, cells, points }: BoardView): Sheet {
  const colours = coloursOf(hosts.length)
  const cellOf = (at: number | undefined): SheetCell => {
    const [host, colour] = [hosts[at ?? -1], colours[at ?? -1]]
    if (host && colour) return { text: host.name, ...colour.light }
    return at === away ? 'Away' : null
  }
  return {
    name: 'Board',
    headings: ['Apprentice', ...periods.map(({ title }) => title), 'Points'],
    rows: people.map(({ name }, person) => [
      name,
      ...periods.map((_, period) => cellOf(cells[person * periods.length + period])),
      points[person] ?? 0,
    ]),
    still: 1,
    widths: [28, ...periods.map(() => 22), 8],
  }
}

/** Hosts × periods: used seats of the most, or that it is closed. */
export function seatsSheet(board: BoardView): Sheet {
  const used = seatsUsed(board)
  return {
    name: 'Seats',
    headings: ['Host', ...board.periods.flatMap(({ title }) => [`${title} used`, `${title} least`, `${title} most`])],
    rows: board.hosts.map(({ name }, host) => [
      name,
      ...seatsIn(board, host, used).flatMap((seats) => [seats.used, seats.min, seats.max]),
    ]),
    still: 1,
    widths: [28, 12],
  }
}

/** Every placement on a line of its own. */
export function placementsSheet({ people, periods, hosts, cells }: BoardView): Sheet {
  return {
    name: 'Placements',
    headings: ['Apprentice', 'Period', 'Host', 'From', 'To'],
    rows: people.flatMap(({ name }, person) =>
      periods.flatMap(({ title, from, to }, period) => {
        const host = hosts[cells[person * periods.length + period] ?? -1]
        return host ? [[name, title, host.name, from, to]] : []
      }),
    ),
    still: 1,
    widths: [28, 14, 28, 12],
  }
}
