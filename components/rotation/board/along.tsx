import type { BoardAsk } from '@/lib/rotation/views/arrange'

/** What the address of the board says beside what a form asks, as hidden fields of it. */
export function Along({ ask, withFilters }: { ask: BoardAsk; withFilters?: boolean }) {
  const { schedule, sort, isDown, follow, tries, name, host, onlyChanged, below } = ask
  const filters: [string, string][] = [
    ['name', name],
    ['host', host ?? ''],
    ['only', onlyChanged ? 'changes' : ''],
    ['below', below === null ? '' : String(below)],
  ]
  const along: [string, string][] = [
    ['schedule', schedule ?? ''],
    ['sort', sort === 'name' && !isDown ? '' : `${isDown ? '-' : ''}${sort}`],
    ['follow', follow ? ('person' in follow ? `person:${follow.person}` : `host:${follow.host}`) : ''],
    ...(withFilters ? filters : []),
    ...tries.map((each): [string, string] => ['try', each]),
  ]
  return along.flatMap(([field, value], at) =>
    value === '' ? [] : [<input key={`${field}-${at}`} type="hidden" name={field} value={value} />],
  )
}
