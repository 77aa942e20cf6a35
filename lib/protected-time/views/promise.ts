import { addDays } from '@/lib/core/weeks'
import type { KnownBlackout, Occurrence, ProtectedTime, Span } from './occurrence'
import { coversDay, daysOf, occurrencesIn } from './occurrence'

/** Minutes of protected time: agreed, and what became of them. What is still ahead is `open`. */
export type PromiseSums = {
  promised: number
  taken: number
  placedAgain: number
  lost: number
  /** Past blocks of which nobody said anything: counted neither way. */
  notSaid: number
  open: number
}

/** `none`: nothing was promised. `open`: it is not over, or a cancelled block may still be placed again. */
export type PromiseState = 'kept' | 'broken' | 'open' | 'not-said' | 'none'

/** A block that did not take place as agreed: on which day, by whose decision, why, and what became of it. */
export type PromiseGap = {
  blockId: string
  day: string
  startsAt: number
  minutes: number
  state: 'cancelled' | 'placed-again' | 'lost'
  by: string
  reason: string
  instead: Occurrence['instead']
}

export type PersonPromise = PromiseSums & {
  person: { id: string; name: string }
  state: PromiseState
  gaps: readonly PromiseGap[]
}

export type WeekPromise = PromiseSums & { week: string; state: PromiseState; people: readonly PersonPromise[] }

/** What a team's protected time came to, week by week, the latest first. People stand in the order of their names. */
export type PromiseView = { weeks: readonly WeekPromise[]; sums: PromiseSums }

export const noMinutes: PromiseSums = { promised: 0, taken: 0, placedAgain: 0, lost: 0, notSaid: 0, open: 0 }

export const addSums = (one: PromiseSums, other: PromiseSums): PromiseSums => ({
  promised: one.promised + other.promised,
  taken: one.taken + other.taken,
  placedAgain: one.placedAgain + other.placedAgain,
  lost: one.lost + other.lost,
  notSaid: one.notSaid + other.notSaid,
  open: one.open + other.open,
})

/**
 * Kept when what was taken and what was placed again come to what was promised, apart from what nobody said anything of.
 * What is lost breaks it at once; the rest is judged when the week is over.
 */
export function stateOf({ promised, taken, placedAgain, lost, notSaid, open }: PromiseSums): PromiseState {
  if (promised === 0) return 'none'
  if (lost > 0) return 'broken'
  if (open > 0) return 'open'
  if (notSaid >= promised) return 'not-said'
  return taken + placedAgain >= promised - notSaid ? 'kept' : 'broken'
}

/**
 * What became of someone's protected time on the days of a week. A blackout that was agreed before a block's day takes that
 * day out of the promise; one that was set later does not, and what it took is lost by the decision of who set it.
 */
export function promiseIn(
  time: ProtectedTime,
  week: Span,
  today: string,
): PromiseSums & { gaps: PromiseGap[]; state: PromiseState } {
  const occurrences = occurrencesIn(time, week, today)
  const taken = takenBack(time, week, occurrences)
  const gaps = [...occurrences.flatMap(gapOf), ...taken].sort(
    (one, other) => one.day.localeCompare(other.day) || one.startsAt - other.startsAt,
  )
  const sums = [...occurrences.map((each) => sumsOf(each, today)), ...taken.map(lostSums)].reduce(addSums, noMinutes)
  return { ...sums, gaps, state: stateOf(sums) }
}

function sumsOf({ state, day, minutes, instead }: Occurrence, today: string): PromiseSums {
  const promised = { ...noMinutes, promised: minutes }
  if (state === 'taken') return { ...promised, taken: minutes }
  if (state === 'lost') return { ...promised, lost: minutes }
  if (state === 'cancelled') return { ...promised, open: minutes }
  if (state === 'planned') return day < today ? { ...promised, notSaid: minutes } : { ...promised, open: minutes }
  return instead && (instead.isTaken || instead.day < today)
    ? { ...promised, placedAgain: minutes }
    : { ...promised, open: minutes }
}

const lostSums = ({ minutes }: PromiseGap): PromiseSums => ({ ...noMinutes, promised: minutes, lost: minutes })

function gapOf(occurrence: Occurrence): PromiseGap[] {
  const { blockId, day, startsAt, minutes, state, by, reason, instead } = occurrence
  if (state === 'planned' || state === 'taken') return []
  return [{ blockId, day, startsAt, minutes, state, by: by?.name ?? '', reason, instead }]
}

/** Blocks that a blackout took which was set on the block's day or after it. */
function takenBack(time: ProtectedTime, week: Span, kept: readonly Occurrence[]): PromiseGap[] {
  return time.blocks.flatMap((block) =>
    daysOf(block, week).flatMap((day): PromiseGap[] => {
      if (kept.some((each) => each.blockId === block.id && each.day === day)) return []
      const over = time.blackouts.filter((blackout) => coversDay(blackout, day))
      const [first] = over
      if (!first || over.some((blackout) => wasAgreedBefore(blackout, day))) return []
      const { id, startsAt, minutes } = block
      const gap = { blockId: id, day, startsAt, minutes, state: 'lost' as const, instead: null }
      return [{ ...gap, by: first.setBy.name, reason: first.note }]
    }),
  )
}

const wasAgreedBefore = ({ setAt }: KnownBlackout, day: string): boolean => setAt.toISOString().slice(0, 10) < day

/** The weeks of a span, as Mondays, the latest first. */
export function weeksOf({ from, to }: Span): string[] {
  const weeks: string[] = []
  for (let week = from; week <= to; week = addDays(week, 7)) weeks.unshift(week)
  return weeks
}
