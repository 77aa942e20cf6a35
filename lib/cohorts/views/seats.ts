import { sayCount } from '@/lib/core/say'
import { hostLimits } from '@/lib/programmes/model'

export type SeatRange = { min: number; max: number }

/** Seats of a host in a period, and what they follow from. */
export type SeatCell = SeatRange & {
  hostId: string
  /** The host's name. */
  host: string
  period: number
  /** What the host offers unless the cohort says otherwise. */
  usual: SeatRange
  /** What the cohort has said for this period; null: as usual. */
  own: SeatRange | null
  /** People of other cohorts who are there at the same time. */
  taken: number
  /** How many the journeyworkers may take on, those of other cohorts included; null: no limit by ratio. */
  byRatio: number | null
}

/** A host with its seats in each period. */
export type SeatRow = { hostId: string; host: string; cells: readonly SeatCell[] }

/** All seats of a period against the people who take part in it. */
export type SeatSums = SeatRange & { period: number; people: number }

/** Seats as people write them: "1–4", "4" for up to four, "closed". */
export const saySeats = ({ min, max }: SeatRange): string =>
  max === 0 ? 'closed' : min === 0 ? String(max) : `${min}–${max}`

/** What a cell follows from, in sentences, where it is not simply as usual. */
export function whySeats(cell: SeatCell): string[] {
  const { usual, own, taken, byRatio } = cell
  return [
    ...(own ? [`Set for this cohort; usually ${saySeats(usual)}.`] : []),
    ...(taken > 0
      ? [`${sayCount(taken, 'person', 'people')} of other cohorts ${taken === 1 ? 'is' : 'are'} there then.`]
      : []),
    ...(isBoundByRatio(cell) && byRatio !== null ? [`Its journeyworkers may take on ${byRatio} at once.`] : []),
  ]
}

/** Whether a host takes fewer than it is asked to, because its journeyworkers may not take on more. */
export function isBoundByRatio({ min, max, usual, own, taken, byRatio }: SeatCell): boolean {
  const asked = own ?? { min: Math.max(0, usual.min - taken), max: Math.max(0, usual.max - taken) }
  return byRatio !== null && (asked.max > max || asked.min > min)
}

/** Whether there is room for everyone in a period, in words; null where seats and people agree. */
export function sayRoom({ min, max, people }: SeatSums): string | null {
  if (max < people) return `short by ${people - max}`
  if (min > people) return `${min - people} too few`
  return null
}

export const howToWrite = 'Write 3 for up to three, 1–3 for one to three, 0 for closed, or leave it empty for as usual.'

/** "1–4" or "1-4": one to four. "4": none to four. "closed" or "0": none. Empty or "usual": as usual. Otherwise undefined. */
export function readSeats(text: string): SeatRange | null | undefined {
  const written = text.trim().toLowerCase()
  if (['', 'usual', 'as usual'].includes(written)) return null
  if (['closed', 'none', 'x'].includes(written)) return { min: 0, max: 0 }
  const [, first, second] = /^(\d{1,4})(?:\s*(?:-|–|—|to)\s*(\d{1,4}))?$/.exec(written) ?? []
  if (first === undefined) return undefined
  const [min, max] = second === undefined ? [0, Number(first)] : [Number(first), Number(second)]
  return min <= max && max <= hostLimits.seats ? { min, max } : undefined
}

export const same = (one: SeatRange | null, other: SeatRange | null): boolean =>
  one === null || other === null ? one === other : one.min === other.min && one.max === other.max
