import type { Route } from 'next'

import { isDate } from '@/lib/core/weeks'
import { mostRoles, type Scenario } from '@/lib/pathways/model'

/** What an address, or the what-if form, says: name and value, a name as often as it occurs. */
type Said = Iterable<readonly [name: string, value: string]>

/** The scenario that an address holds, and the roles to look at. What cannot be read is left out, never guessed. */
export function readScenario(said: Said): { scenario: Scenario; roles: string[] } {
  const pairs = [...said]
  const all = (name: string) => pairs.flatMap(([other, value]) => (other === name ? [value] : []))
  const list = (name: string) => [
    ...new Set(
      all(name)
        .flatMap((value) => value.split(','))
        .map((id) => id.trim())
        .filter((id) => id !== '' && id.length <= 120),
    ),
  ]
  const hours = wholeNumber(all('hours')[0], 60)
  const budget = limitOf(all('budget')[0], (text) => wholeNumber(text, 1_000_000))
  const deadline = limitOf(all('deadline')[0], (text) => (isDate(text) ? text : undefined))

  return {
    scenario: {
      ...(hours !== undefined && { hours }),
      ...(budget !== undefined && { budget }),
      ...(deadline !== undefined && { deadline }),
      without: list('without').slice(0, 100),
      free: list('free').slice(0, 100),
      knows: Object.fromEntries([...levelsIn(list('knows')), ...levelsUnder(pairs)].slice(0, 50)),
    },
    roles: list('role').slice(0, mostRoles),
  }
}

/** The what-if page with this scenario in its address, each thing always written the same way. */
export function scenarioAddress(scenario: Scenario, roles: readonly string[] = []): Route {
  const { hours, budget, deadline, without, free, knows } = scenario
  const said: [string, string][] = [
    ...(roles.length > 0 ? [['role', roles.join(',')] as [string, string]] : []),
    ...(hours === undefined ? [] : [['hours', String(hours)] as [string, string]]),
    ...(budget === undefined ? [] : [['budget', budget === null ? 'none' : String(budget)] as [string, string]]),
    ...(deadline === undefined ? [] : [['deadline', deadline ?? 'none'] as [string, string]]),
    ...(without.length > 0 ? [['without', without.join(',')] as [string, string]] : []),
    ...(free.length > 0 ? [['free', free.join(',')] as [string, string]] : []),
    ...(Object.keys(knows).length > 0
      ? [
          [
            'knows',
            Object.entries(knows)
              .map(([id, level]) => `${id}:${level}`)
              .join(','),
          ] as [string, string],
        ]
      : []),
  ]
  // Commas and colons may stand in a query as they are, and read better there.
  const query = new URLSearchParams(said).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  // The page exists; only its parameters are put together here.
  return (query ? `/my/plan/what-if?${query}` : '/my/plan/what-if') as Route
}

/** An empty field and "none" both lift a limit; absent means: as it is. */
function limitOf<Value>(text: string | undefined, read: (text: string) => Value | undefined): Value | null | undefined {
  if (text === undefined) return undefined
  return text === '' || text === 'none' ? null : read(text)
}

function wholeNumber(text: string | undefined, most: number): number | undefined {
  const number = text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined
  return number !== undefined && number <= most ? number : undefined
}

/** "linux:2" */
const levelsIn = (list: readonly string[]) =>
  list.flatMap((text) => {
    const [id = '', level] = text.split(':')
    const number = wholeNumber(level, 7)
    return id !== '' && number !== undefined ? [[id, number] as const] : []
  })

/** A slider of its own for each skill: "knows:linux" is 2. */
const levelsUnder = (pairs: readonly (readonly [string, string])[]) =>
  levelsIn(pairs.flatMap(([name, value]) => (name.startsWith('knows:') ? [`${name.slice(6)}:${value}`] : [])))
