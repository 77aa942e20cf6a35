import type { cohorts } from '@/db/schema'
import { sayCount } from '@/lib/core/say'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import { coverageOf, staysOf } from './coverage'
import type { RotationFacts } from './facts'
import type { PlacementChange, SwapAnswer } from './model'
import type { Companion, MyCohort, MyPeriod, MyRequirement, MySwap } from './views/mine'

type Known = {
  cohort: typeof cohorts.$inferSelect
  programme: { id: string; title: string }
  facts: RotationFacts
  personId: string
  today: string
  skillTitle: (skillId: string) => string
  answer: RotationPlan | null
  hosts: readonly { id: string; name: string; skills: Readonly<Record<string, number>>; supervisor: string | null }[]
  notices: readonly { id: string; at: Date; isFirst: boolean; changes: readonly PlacementChange[] }[]
  swaps: readonly {
    id: string
    periods: readonly number[]
    askedBy: string
    askedOf: string
    asker: string
    asked: string
    note: string
    answer: SwapAnswer | null
    refusedBecause: string | null
  }[]
}

/** Arranges what is known of a cohort as one who is in it sees it: their own placements, and what is published of the others. */
export function arrangeMine(known: Known): MyCohort {
  const { cohort, programme, facts, personId, today, answer, notices } = known
  const me = facts.apprentices.find(({ id }) => id === personId)
  const nameOf = namesOf(known)
  return {
    id: cohort.id,
    title: cohort.title,
    programme,
    isPublished: facts.placements.length > 0,
    periods: facts.periods.map((period) => myPeriod(known, period)),
    wishesCloseOn: cohort.wishesCloseOn,
    wishesAreOpen: cohort.wishesOpenedAt !== null && (cohort.wishesCloseOn === null || today <= cohort.wishesCloseOn),
    wishesSaidAt: me?.wishesSaidAt ?? null,
    wishes: (answer?.people.find(({ id }) => id === personId)?.wishes ?? []).map(({ host, granted, because }) => ({
      host: nameOf(host) ?? host,
      isGranted: granted,
      because: because ?? null,
    })),
    required: requirementsOf(known),
    notices: notices.map(({ changes, ...notice }) => ({
      ...notice,
      changes: changes.map(({ period, from, to }) => ({
        period: facts.periods.find(({ number }) => number === period)?.title ?? `Period ${period}`,
        from: nameOf(from),
        to: nameOf(to),
      })),
    })),
    swaps: known.swaps.map((swap) => mySwap(known, swap)),
    companions: companionsOf(known),
  }
}

const namesOf = ({ hosts }: Known) => {
  const names = new Map(hosts.map(({ id, name }) => [id, name]))
  return (hostId: string | null): string | null => (hostId === null ? null : (names.get(hostId) ?? hostId))
}

const placedIn = ({ facts }: Known, personId: string, period: number): string | null =>
  facts.placements.find((cell) => cell.personId === personId && cell.period === period)?.hostId ?? null

function myPeriod(known: Known, { number, title, from, to }: RotationFacts['periods'][number]): MyPeriod {
  const { facts, personId, today } = known
  const host = known.hosts.find(({ id }) => id === placedIn(known, personId, number))
  const me = facts.apprentices.find(({ id }) => id === personId)
  const isOut = number < (me?.joinsIn ?? 1) || number > (me?.leavesAfter ?? Infinity)
  return {
    number,
    title,
    from,
    to,
    when: to < today ? 'over' : from <= today ? 'now' : 'ahead',
    host: host ? { id: host.id, name: host.name, supervisor: host.supervisor } : null,
    isAway: isOut || (me?.absent.includes(number) ?? false),
    skills: Object.entries(host?.skills ?? {}).map(([skill, level]) => `${known.skillTitle(skill)} ${level}`),
  }
}

function requirementsOf({ facts, personId, today }: Known): MyRequirement[] {
  const version = facts.versions.find(({ people }) => people.has(personId)) ?? facts.versions[0]
  if (!version) return []
  const stays = staysOf(facts, personId)
  const waived = facts.waivers.filter((waiver) => waiver.personId === personId).map(({ requirement }) => requirement)
  return version.standard.required
    .filter(({ id }) => !waived.includes(id))
    .map((required) => {
      const { metIn, have } = coverageOf(required, version.standard, stays)
      const period = facts.periods.find(({ number }) => number === metIn)
      if (metIn === null)
        return {
          title: required.title,
          state: 'missing',
          says: have === 0 ? 'Not in your schedule yet' : `${sayCount(have, 'period')} of ${required.atLeast} so far`,
        }
      const isDone = !period || period.to < today
      return {
        title: required.title,
        state: isDone ? 'done' : 'planned',
        says: !period ? 'Done before' : isDone ? `Done in ${period.title}` : `Met by the end of ${period.title}`,
      }
    })
}

function mySwap(known: Known, swap: Known['swaps'][number]): MySwap {
  const isMine = swap.askedBy === known.personId
  const otherId = isMine ? swap.askedOf : swap.askedBy
  const nameOf = namesOf(known)
  return {
    id: swap.id,
    isMine,
    other: isMine ? swap.asked : swap.asker,
    cells: swap.periods.map((period) => ({
      period: known.facts.periods.find(({ number }) => number === period)?.title ?? `Period ${period}`,
      mine: nameOf(placedIn(known, known.personId, period)),
      theirs: nameOf(placedIn(known, otherId, period)),
    })),
    note: swap.note,
    answer: swap.answer,
    refusedBecause: swap.refusedBecause,
  }
}

function companionsOf(known: Known): Companion[] {
  const { facts, personId } = known
  const nameOf = namesOf(known)
  return facts.apprentices
    .filter(({ id }) => id !== personId)
    .map(({ id, name }) => ({
      id,
      name,
      hosts: facts.periods.map(({ number }) => nameOf(placedIn(known, id, number))),
    }))
}
