import { refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import type { CellInput, ExtraInput } from '@/lib/hours/input'
import { lineOfEntry, type Entry } from '@/lib/hours/lines-of'
import { hoursLimits } from '@/lib/hours/model'
import type { Sheet } from '@/lib/hours/open-week'
import { lineId } from '@/lib/hours/views/line'
import { timeInWords } from '@/lib/hours/views/time'

export type CellChange = { cell: CellInput; before: readonly Entry[] }

const inCell = (written: readonly Entry[], { day, line }: CellInput) =>
  written.filter((entry) => entry.day === day && lineId(lineOfEntry(entry)) === lineId(line))
const sumOf = (entries: readonly Entry[]) => entries.reduce((sum, { minutes }) => sum + minutes, 0)

/** The cells that change, each with the entries that stand in it. */
export const changesIn = (cells: readonly CellInput[], written: readonly Entry[]): CellChange[] =>
  cells.map((cell) => ({ cell, before: inCell(written, cell) }))

/** A refusal that says what stands in the cells that were changed elsewhere since they were read. */
export function staleIn(
  cells: readonly CellInput[],
  extras: readonly ExtraInput[],
  written: readonly Entry[],
  sheet: Sheet,
): Result<never> | undefined {
  const moved = [
    ...cells.flatMap((cell) => {
      const now = sumOf(inCell(written, cell))
      // Two windows that say the same are of one mind.
      return now === cell.was || now === cell.minutes
        ? []
        : [[cell.name, `Another window made this ${timeInWords(now)} meanwhile.`] as const]
    }),
    ...extras.flatMap(({ name, extra, was, value }) =>
      sheet[extra] === was || sheet[extra] === value
        ? []
        : [
            [
              name,
              `Another window made this ${extra === 'interruptions' ? sheet[extra] : timeInWords(sheet[extra])} meanwhile.`,
            ] as const,
          ],
    ),
  ]
  if (moved.length === 0) return undefined
  const says =
    'Something in this week was changed elsewhere meanwhile. Reload the page, and change it again if you still want to.'
  return refuse('stale', says, Object.fromEntries(moved))
}

/** A refusal of what no week can hold: a day of more than 24 hours, or more entries than are kept. */
export function faultsOf(changes: readonly CellChange[], written: readonly Entry[]): Result<never> | undefined {
  const gone = new Set(changes.flatMap(({ before }) => before.map(({ id }) => id)))
  const stays = written.filter(({ id }) => !gone.has(id))
  const comes = changes.filter(({ cell }) => cell.minutes > 0)
  if (stays.length + comes.length > hoursLimits.entriesInAWeek)
    return refuse(
      'conflict',
      `A week holds at most ${hoursLimits.entriesInAWeek} entries. Bring some of them together.`,
    )
  for (const { cell } of comes) {
    const { day, name } = cell
    const all =
      sumOf(stays.filter((entry) => entry.day === day)) +
      comes.reduce((sum, each) => sum + (each.cell.day === day ? each.cell.minutes : 0), 0)
    if (all > hoursLimits.minutesInADay)
      return refuse('invalid', `That would make ${timeInWords(all)} on ${sayDay(day)}, and a day has 24.`, {
        [name]: 'A day has 24 hours.',
      })
  }
  return undefined
}
