import { sayList } from '@/lib/core/say'
import type { RowPreview } from '../views/import'
import type { EnrolmentFacts, PlannedRow } from './plan-rows'
import type { Known } from './rows'

const notes: Readonly<Record<PlannedRow['notes'][number], string>> = {
  'has-account': 'Is in the organisation already, and joins this cohort as they are.',
  'keeps-name': 'Keeps the name and role that stand here: they are not the file’s to change.',
  'own-wishes': 'Said their wishes themselves; those of the file take their place.',
  'from-programme': 'Is in this programme without a cohort, and joins this one.',
}

/** What planned rows would do, in the words of the programme. Hosts that take nobody any more go by their old name where it is known. */
export function sayRows(
  rows: readonly PlannedRow[],
  { hosts, periods }: Pick<Known, 'hosts' | 'periods'>,
): RowPreview[] {
  const names = new Map(hosts.map(({ id, name }) => [id, name]))
  const titles = new Map(periods.map(({ number, title }) => [number, title]))
  const host = (id: string) => names.get(id) ?? 'a host that is gone'
  const period = (number: number) => titles.get(number) ?? `period ${number}`

  return rows.map(({ row, name, email, does, person, enrolment, wishes, absences, notes: said }) => {
    const changes: RowPreview['changes'][number][] = []
    const add = (field: string, before: string, after: string) => {
      if (before !== after) changes.push({ field, before, after })
    }
    if (person) {
      add('Name', person.before?.name ?? '', person.after.name)
      add('Role', person.before?.headline ?? '', person.after.headline)
    }
    if (enrolment) {
      const say = (facts: EnrolmentFacts | null, of: (facts: EnrolmentFacts) => string) => (facts ? of(facts) : '')
      const both = (field: string, of: (facts: EnrolmentFacts) => string) =>
        add(field, say(enrolment.before, of), of(enrolment.after))
      both('Joins in', ({ joinsIn }) => (joinsIn === null ? '' : period(joinsIn)))
      both('Leaves after', ({ leavesAfter }) => (leavesAfter === null ? '' : period(leavesAfter)))
      both('Already been at', ({ visited }) => sayList(visited.map(host).toSorted()))
    }
    if (wishes) add('Wishes', sayWishes(wishes.before?.hosts ?? [], host), sayWishes(wishes.after, host))
    if (absences)
      add('Absent in', sayList(absences.before.map((one) => period(one.period))), sayList(absences.after.map(period)))
    return { row, name, email, does, changes, notes: said.map((note) => notes[note]) }
  })
}

const sayWishes = (ids: readonly string[], host: (id: string) => string): string =>
  ids.map((id, at) => `${at + 1}.\u00a0${host(id)}`).join(' · ')
