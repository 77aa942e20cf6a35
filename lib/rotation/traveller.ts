import type { Cohort } from '@/lib/cohorts/model'
import type { Apprentice } from '@/lib/cohorts/queries'
import { addDays } from '@/lib/core/weeks'
import type { CareFlag } from '@/lib/mentorship/views/care'
import { weeksToGo } from '@/lib/planning/forecast/pace'
import { periodsShort } from '@/lib/planning/forecast/periods-short'
import type { RequiredRotation } from '@/lib/programmes/model'
import { coverageOf, staysOf } from './coverage'
import type { RotationFacts } from './facts'
import type { Going } from './forecast-facts'
import { courseOf, flagsFor } from './traveller-flags'
import type { DateRange, Traveller } from './views/cohort'

export type Known = {
  cohort: Pick<Cohort, 'id' | 'wishesOpenedAt' | 'wishesCloseOn'>
  facts: RotationFacts
  apprentice: Apprentice
  today: string
  isPublished: boolean
  going: Going | undefined
  roleTitle: (roleId: string) => string
  attention: readonly string[]
  careFlags: readonly CareFlag[]
}

/** A required rotation that a schedule leaves out, by so many periods. */
export type Missing = { required: RequiredRotation; short: number }

/** One of a cohort as those who manage it see them. */
export function travellerFrom(known: Known): Traveller {
  const { apprentice, facts, today, isPublished, going, roleTitle } = known
  const placed = facts.placements.filter(({ personId }) => personId === apprentice.id)
  const hostIn = (period: number | undefined) => {
    const cell = placed.find((one) => one.period === period)
    return facts.hosts.find(({ id }) => id === cell?.hostId)?.name ?? null
  }
  const nowIn = facts.periods.find(({ from, to }) => from <= today && today <= to)
  const nextIn = facts.periods.find(({ from }) => from > today)
  const { missing, metIn } = requirementsOf(known)
  const rotations = isPublished ? rotationsDone(facts, missing, metIn) : null
  const ready = going
    ? { role: roleTitle(going.roleId), planned: going.planned, atPace: atOwnPace(going, today) }
    : null
  const flags = flagsFor(known, { nowIn, isPlacedNow: hostIn(nowIn?.number) !== null, missing, ready })

  return {
    id: apprentice.id,
    name: apprentice.name,
    headline: apprentice.headline,
    now: hostIn(nowIn?.number),
    next: hostIn(nextIn?.number),
    rotations,
    ready,
    course: courseOf(flags),
    flags,
  }
}

/** What of the standard they began with is not met by where they were, are and will be; and the period in which the rest is met. */
function requirementsOf({ apprentice, facts }: Known): { missing: Missing[]; metIn: number } {
  const version = facts.versions.find(({ people }) => people.has(apprentice.id)) ?? facts.versions[0]
  if (!version) return { missing: [], metIn: 0 }
  const stays = staysOf(facts, apprentice.id)
  const waived = new Set(
    facts.waivers.filter(({ personId }) => personId === apprentice.id).map(({ requirement }) => requirement),
  )
  const judged = version.standard.required
    .filter(({ id }) => !waived.has(id))
    .map((required) => ({ required, ...coverageOf(required, version.standard, stays) }))
  return {
    missing: judged.flatMap(({ required, metIn, have }) =>
      metIn === null ? [{ required, short: Math.max(1, required.atLeast - have) }] : [],
    ),
    metIn: Math.max(0, ...judged.map(({ metIn }) => metIn ?? 0)),
  }
}

/** The day on which the last required rotation ends; what is missing takes more periods of the usual length after the last. */
function rotationsDone({ periods }: RotationFacts, missing: readonly Missing[], metIn: number): DateRange | null {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return null
  if (missing.length === 0) {
    const on = periods.find(({ number }) => number === metIn)?.to ?? first.from
    return { early: on, likely: on, late: on }
  }
  const days = Math.round((Date.parse(last.to) - Date.parse(first.from)) / 86_400_000 / periods.length)
  const { least, most } = periodsShort(missing.map(({ short }) => short))
  return {
    early: addDays(last.to, least * days),
    likely: addDays(last.to, least * days),
    late: addDays(last.to, most * days),
  }
}

function atOwnPace({ remaining, lastWeeks }: Going, today: string): DateRange | null {
  const weeks = weeksToGo(remaining, lastWeeks)
  if (!weeks) return null
  const after = (count: number) => addDays(today, 7 * count)
  return {
    early: after(weeks.early),
    likely: after(weeks.likely),
    late: weeks.late === null ? null : after(weeks.late),
  }
}
