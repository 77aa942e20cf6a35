import { away, type BoardView } from './board'
import type { TriedCell } from './try'

type Places = Pick<BoardView, 'people' | 'periods' | 'hosts' | 'cells'>

/**
 * Reads tries off an address: `person~period~host` in ids (or the person's name, where nobody else has it), periods counted from 1, no host for nowhere. What is not there,
 * is frozen, or stands so already is passed over; of two for one cell the later counts.
 */
export function readTries({ people, periods, hosts, cells }: Places, texts: readonly string[]): readonly TriedCell[] {
  const [personAt, hostAt] = [indexOf(people), indexOf(hosts)]
  const tried = new Map<number, number>()
  for (const text of texts) {
    const [personId = '', number = '', hostId = ''] = text.split('~')
    const person = personAt.get(personId) ?? named(people, personId)
    const period = Number(number) - 1
    const host = hostId === '' ? -1 : hostAt.get(hostId)
    const found = periods[period]
    if (person === undefined || host === undefined || !found || found.isFrozen) continue
    tried.set(person * periods.length + period, host)
  }
  return [...tried].flatMap(([cell, host]) => (isSame(cells[cell], host) ? [] : [{ cell, host }]))
}

/** The same tries as an address holds them. */
export const triesSaid = ({ people, periods, hosts }: Places, tries: readonly TriedCell[]): string[] =>
  tries.map(({ cell, host }) =>
    [people[Math.floor(cell / periods.length)]?.id ?? '', (cell % periods.length) + 1, hosts[host]?.id ?? ''].join('~'),
  )

/** Tries with one more; a cell that is put back as it was is no longer tried. */
export function withTries({ cells }: Pick<Places, 'cells'>, tries: readonly TriedCell[], more: readonly TriedCell[]) {
  const tried = new Map(tries.map(({ cell, host }) => [cell, host]))
  for (const { cell, host } of more) {
    tried.delete(cell)
    if (!isSame(cells[cell], host)) tried.set(cell, host)
  }
  return [...tried].map(([cell, host]): TriedCell => ({ cell, host }))
}

/** Two people exchange their hosts in one period. */
export function exchange({ cells }: Pick<Places, 'cells'>, tries: readonly TriedCell[], one: number, other: number) {
  const now = (cell: number) => tries.find((each) => each.cell === cell)?.host ?? Math.max(-1, cells[cell] ?? -1)
  return withTries({ cells }, tries, [
    { cell: one, host: now(other) },
    { cell: other, host: now(one) },
  ])
}

const isSame = (host: number | undefined, tried: number) => (host === away ? -1 : host) === tried

const indexOf = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]))

function named(people: Places['people'], name: string): number | undefined {
  const wanted = name.trim().toLocaleLowerCase('en')
  const found = people.flatMap((one, at) => (one.name.toLocaleLowerCase('en') === wanted ? [at] : []))
  return found.length === 1 ? found[0] : undefined
}

/** The first few people whose names hold all these words. */
export function peopleNamed(people: Places['people'], words: string, most: number): number[] {
  const wanted = words.trim().toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  const found: number[] = []
  people.forEach(({ name }, at) => {
    const plain = name.toLocaleLowerCase('en')
    if (found.length < most && wanted.length > 0 && wanted.every((word) => plain.includes(word))) found.push(at)
  })
  return found
}
