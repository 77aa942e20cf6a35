import type { ImportDocument, ImportFault } from '../views/import'
import type { RowFaults } from './fault-groups'
import { importLimits } from './limits'
import { nearest, squeezed } from './plain'
import type { Known, MappedColumn } from './rows'

/** A cell in question, for telling where a fault is. */
export type CellAt = { row: number; column: MappedColumn }

/** What names of hosts and periods mean in a file, by themselves or by what the person chose for them. */
export type Understanding = {
  isHost(name: string): boolean
  /** The id of a host; null: to be left out; undefined: not understood, and reported. */
  host(name: string, at: CellAt): string | null | undefined
  /** Numbers of periods: one, or several for a span such as Q2–Q4; undefined: not understood, and reported. */
  periods(title: string, at: CellAt): number[] | undefined
  isPeriod(title: string): boolean
}

export function understand(
  { hosts, periods }: Known,
  { hosts: chosenHosts, periods: chosenPeriods }: ImportDocument['repairs'],
  faults: RowFaults,
): Understanding {
  const hostIds = unambiguous(hosts.map(({ id, name }) => [squeezed(name), id]))
  for (const { id, name } of hosts) hostIds.set(exactly(name), id)
  const chosen = new Map(
    chosenHosts.map(([found, id]) => [squeezed(found) || found, hosts.some((host) => host.id === id) ? id : null]),
  )
  const numbers = unambiguous(
    periods.flatMap(({ number, title }) => [
      [squeezed(`period ${number}`), number],
      [squeezed(title), number],
    ]),
  )
  const chosenNumbers = new Map(chosenPeriods.map(([found, number]) => [squeezed(found) || found, number]))

  const known = (name: string) => hostIds.get(exactly(name)) ?? hostIds.get(squeezed(name))
  const one = (title: string) => {
    const word = squeezed(title)
    const asNumber = /^\d{1,3}$/.test(word) ? periods.find(({ number }) => number === Number(word))?.number : undefined
    return numbers.get(word) ?? asNumber
  }
  const span = (title: string): number[] | undefined => {
    const [, from = '', to = ''] = /^(.+?)\s*(?:-|–|—|\bto\b|\.\.)\s*(.+)$/.exec(title) ?? []
    const [first, last] = [one(from), one(to)]
    if (first === undefined || last === undefined || last < first) return undefined
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  }
  // Looking for what is near is the one thing here that takes time, and nobody repairs more than these by hand.
  const near = new Map<string, string | undefined>()
  const nearTo = (written: string, find: () => string | undefined) => {
    if (!near.has(written))
      near.set(written, near.size < importLimits.suggestions && written.length <= 60 ? find() : undefined)
    return near.get(written)
  }

  return {
    isHost: (name) => known(name) !== undefined,
    isPeriod: (title) => one(title) !== undefined,
    host(name, at) {
      const word = squeezed(name) || name
      const id = known(name) ?? chosen.get(word)
      if (id === undefined)
        faults.report(
          'unknown-host',
          told(
            at,
            name,
            'A host of the programme.',
            nearTo(word, () => nearest(name, hosts, (host) => host.name)?.id),
          ),
        )
      return id
    },
    periods(title, at) {
      const number = one(title) ?? chosenNumbers.get(squeezed(title) || title)
      if (number !== undefined) return number > 0 && number <= periods.length ? [number] : []
      const many = span(title)
      if (!many) {
        const near = nearTo(` ${title}`, () => nearest(title, periods, (period) => period.title)?.number.toFixed(0))
        faults.report('unknown-period', told(at, title, 'A period of the cohort.', near))
      }
      return many
    },
  }
}

export const told = ({ row, column }: CellAt, found: string, expected: string, suggestion?: string): ImportFault => ({
  rows: [row],
  at: column.at,
  column: column.header,
  found,
  expected,
  suggestion: suggestion ?? null,
  more: 0,
})

const exactly = (name: string) => ` ${name.normalize('NFC').trim()}`

/** What two names share means neither of them. */
function unambiguous<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value> {
  const byName = new Map<string, Value>()
  const shared = new Set<string>()
  for (const [name, value] of pairs) {
    if (byName.has(name) && byName.get(name) !== value) shared.add(name)
    byName.set(name, value)
  }
  for (const name of shared) byName.delete(name)
  return byName
}
