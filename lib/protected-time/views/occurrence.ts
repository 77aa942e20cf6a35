import { addDays, mondayOf, weekdayOf } from '@/lib/core/weeks'
import type { Blackout, BlockDay, Reclaimed, WeeklyBlock } from '../model'

type Named = { id: string; name: string }

/** A weekly block as it is kept, with the hours given back that it holds. */
export type KnownBlock = WeeklyBlock & { reclaimedId: string | null; version: number }

/** What was said of a block's day: by whom, why, and whether the other time was taken. */
export type KnownDay = BlockDay & {
  reason: string
  by: Named
  insteadBy: string | null
  isInsteadTaken: boolean
  /** How long its block lasts. */
  minutes: number
  version: number
}

/** A blackout of one person (`team` is null) or of a whole team. */
export type KnownBlackout = Blackout & { id: string; team: Named | null; setBy: Named; setAt: Date }

/** Hours given back, and the automation that they come from. */
export type KnownReclaimed = Reclaimed & { id: string; source: string }

/** What is known of someone's protected time. A cancelled block has `replaceDays` days to be placed again. */
export type ProtectedTime = {
  blocks: readonly KnownBlock[]
  days: readonly KnownDay[]
  blackouts: readonly KnownBlackout[]
  reclaimed: readonly KnownReclaimed[]
  replaceDays: number
}

export const nothingProtected: ProtectedTime = { blocks: [], days: [], blackouts: [], reclaimed: [], replaceDays: 7 }

export type OccurrenceState = 'planned' | 'taken' | 'cancelled' | 'placed-again' | 'lost'

/** A weekly block on one of its days. A planned one that is past is one of which nobody said anything. */
export type Occurrence = {
  blockId: string
  day: string
  /** Minutes after midnight on the clock of `timeZone`. */
  startsAt: number
  minutes: number
  timeZone: string
  state: OccurrenceState
  /** The other time, once there is one. */
  instead: { day: string; startsAt: number; isTaken: boolean } | null
  /** Who said so, and why; null and empty while nobody said anything. */
  by: Named | null
  reason: string
  /** The last day on which a cancelled one can be given another time, and the last day on which that can lie. */
  placeBy: string | null
  placeUntil: string | null
  /** 0 while nothing was said of it. */
  version: number
}

/** The first and the last day of a span, both included. */
export type Span = { from: string; to: string }

export const coversDay = ({ from, to }: Pick<Blackout, 'from' | 'to'>, day: string): boolean => from <= day && day <= to

/**
 * A person's blocks on the days of a span, as things stand `today`, in the order of their days. A block that lies in a
 * blackout does not take place, so it is none, unless it was taken all the same.
 */
export function occurrencesIn(
  { blocks, days, blackouts, replaceDays }: Omit<ProtectedTime, 'reclaimed'>,
  { from, to }: Span,
  today: string,
): Occurrence[] {
  const said = new Map(days.map((each) => [`${each.blockId} ${each.day}`, each]))
  return blocks
    .flatMap((block) =>
      daysOf(block, { from, to }).flatMap((day): Occurrence[] => {
        const word = said.get(`${block.id} ${day}`)
        const isKept = word?.outcome === 'taken' || (word?.instead ?? null) !== null
        if (!isKept && blackouts.some((blackout) => coversDay(blackout, day))) return []
        return [occurrence(block, day, word, replaceDays, today)]
      }),
    )
    .sort((one, other) => one.day.localeCompare(other.day) || one.startsAt - other.startsAt)
}

/** The days of a span on which a block falls while it stands. */
export function daysOf({ weekday, from, to }: WeeklyBlock, span: Span): string[] {
  const [first, last] = [from > span.from ? from : span.from, to !== null && to < span.to ? to : span.to]
  const days: string[] = []
  for (let day = addDays(first, (weekday - weekdayOf(first) + 7) % 7); day <= last; day = addDays(day, 7))
    days.push(day)
  return days
}

function occurrence(
  { id, startsAt, minutes, timeZone }: KnownBlock,
  day: string,
  word: KnownDay | undefined,
  replaceDays: number,
  today: string,
): Occurrence {
  const isCancelled = word?.outcome === 'cancelled'
  return {
    blockId: id,
    day,
    startsAt,
    minutes,
    timeZone,
    state: word === undefined ? 'planned' : isCancelled ? afterCancelling(word, replaceDays, today) : 'taken',
    instead: word?.instead ? { ...word.instead, isTaken: word.isInsteadTaken } : null,
    by: word?.by ?? null,
    reason: word?.reason ?? '',
    placeBy: isCancelled ? addDays(word.decidedOn, replaceDays) : null,
    placeUntil: isCancelled ? placeUntil(word, replaceDays) : null,
    version: word?.version ?? 0,
  }
}

/** A cancelled block is lost once the days in which it could be placed again are over. */
export function afterCancelling(
  { instead, decidedOn }: Pick<BlockDay, 'instead' | 'decidedOn'>,
  replaceDays: number,
  today: string,
): 'cancelled' | 'placed-again' | 'lost' {
  if (instead) return 'placed-again'
  return today > addDays(decidedOn, replaceDays) ? 'lost' : 'cancelled'
}

/** The other time lies so many days after the block's own day, or after the day on which it was cancelled, at the latest. */
export const placeUntil = ({ day, decidedOn }: Pick<BlockDay, 'day' | 'decidedOn'>, replaceDays: number): string =>
  addDays(day > decidedOn ? day : decidedOn, replaceDays)

/** The week of a day, Monday to Sunday. */
export const weekAround = (day: string): Span => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) })
