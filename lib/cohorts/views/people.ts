import type { PersonState } from '@/lib/people/model'

/** Which of a cohort's people are shown. */
export const peopleShown = ['all', 'invited', 'silent', 'away'] as const
export type PeopleShown = (typeof peopleShown)[number]

export const peopleSorts = ['name', 'state', 'joins', 'wishes'] as const
export type PeopleSort = (typeof peopleSorts)[number]

/** What is asked of the list of a cohort's people, as its address says it. */
export type PeopleAsked = { search: string; show: PeopleShown; sort: PeopleSort; descending: boolean; page: number }

/** One of a cohort's people in its list. */
export type PersonRow = {
  id: string
  name: string
  email: string
  headline: string
  state: PersonState
  /** Titles of the first and the last period, where they do not take part in all. */
  joins: string | null
  leaves: string | null
  /** How many wishes they have said; null: they have not said whether they have any. */
  wishes: number | null
  /** Titles of the periods in which they are away. */
  away: readonly string[]
}

export const peoplePerPage = 50

/** The same page asked otherwise: what is as usual is left out of the address. */
export function peopleQuery(asked: Partial<PeopleAsked>): string {
  const { search = '', show = 'all', sort = 'name', descending = false, page = 1 } = asked
  const said = [
    ['search', search],
    ['show', show === 'all' ? '' : show],
    ['sort', sort === 'name' ? '' : sort],
    ['order', descending ? 'down' : ''],
    ['page', page === 1 ? '' : String(page)],
  ].filter(([, value]) => value !== '')
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
