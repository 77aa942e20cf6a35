import { peopleShown, peopleSorts, type PeopleAsked } from '@/lib/cohorts/views/people'

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** What the address asks of the list; what it does not understand is as usual. */
export function readPeople(asked: Asked): PeopleAsked {
  const text = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' ? value.trim().slice(0, 120) : ''
  }
  return {
    search: text('search'),
    show: peopleShown.find((one) => one === text('show')) ?? 'all',
    sort: peopleSorts.find((one) => one === text('sort')) ?? 'name',
    descending: text('order') === 'down',
    page: Math.min(Math.max(Number.parseInt(text('page'), 10) || 1, 1), 10_000),
  }
}

/** Who has just left, as the way back from ending an enrolment says it. */
export function readLeft(asked: Asked): { name: string; ahead: number } | undefined {
  const { left, ahead } = asked
  if (typeof left !== 'string' || left === '') return undefined
  return { name: left.slice(0, 120), ahead: Math.max(0, Number.parseInt(String(ahead), 10) || 0) }
}
