import type { Context } from '@/lib/access/context'
import type { Period } from './model'
import { apprenticesOf, findCohort, periodsOf, type Apprentice } from './queries'
import { strainsOf } from './strains'
import { peoplePerPage, type PeopleAsked, type PeopleShown, type PersonRow } from './views/people'

/** The people of a cohort that the actor manages: those who are asked for, in the order that is asked for, one page of them. */
export async function showPeople(context: Context, cohortId: string, asked: PeopleAsked) {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const periods = await periodsOf(context, cohortId)
  const all = await apprenticesOf(context, cohortId)
  const found = all.filter(matches(asked.search)).filter(shows[asked.show])
  const sorted = found.toSorted(by[asked.sort])
  const ordered = asked.descending ? sorted.toReversed() : sorted
  const page = Math.min(asked.page, Math.max(1, Math.ceil(found.length / peoplePerPage)))
  const count = (show: PeopleShown) => all.filter(shows[show]).length
  return {
    cohort,
    periods,
    page,
    total: found.length,
    counts: { all: all.length, invited: count('invited'), silent: count('silent'), away: count('away') },
    rows: ordered.slice((page - 1) * peoplePerPage, page * peoplePerPage).map(rowOf(periods)),
    strains: await strainsOf(context, cohort),
  }
}

const shows: Record<PeopleShown, (one: Apprentice) => boolean> = {
  all: () => true,
  invited: ({ state }) => state === 'invited',
  silent: ({ wishesSaidAt }) => wishesSaidAt === null,
  away: ({ absent }) => absent.length > 0,
}

const matches = (search: string) => {
  const sought = search.toLowerCase()
  return ({ name, email, headline }: Apprentice) =>
    [name, email, headline].some((text) => text.toLowerCase().includes(sought))
}

type Order = (a: Apprentice, b: Apprentice) => number
const byName: Order = (a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1)
const by: Record<PeopleAsked['sort'], Order> = {
  name: byName,
  state: (a, b) => a.state.localeCompare(b.state) || byName(a, b),
  joins: (a, b) => (a.joinsIn ?? 1) - (b.joinsIn ?? 1) || byName(a, b),
  wishes: (a, b) => Number(a.wishesSaidAt !== null) - Number(b.wishesSaidAt !== null) || byName(a, b),
}

const rowOf = (periods: readonly Period[]) => {
  const titleOf = (period: number) => periods.find(({ number }) => number === period)?.title ?? ''
  return ({ id, name, email, headline, state, joinsIn, leavesAfter, wishes, wishesSaidAt, absent }: Apprentice) =>
    ({
      id,
      name,
      email,
      headline,
      state,
      joins: joinsIn === null ? null : titleOf(joinsIn),
      leaves: leavesAfter === null ? null : titleOf(leavesAfter),
      wishes: wishesSaidAt === null ? null : wishes.length,
      away: absent.map(titleOf),
    }) satisfies PersonRow
}
