import { sayDay } from '@/lib/core/say'
import type { Block } from './queries'
import { coversDay, occurrencesIn, type ProtectedTime } from './views/occurrence'
import { sayTimes } from './views/words'

type Place = { day: string; startsAt: number; minutes: number }
type Around = {
  block: Block
  /** The day that was cancelled. */
  day: string
  time: ProtectedTime
  today: string
  /** The last day that it may be placed on. */
  until: string
}

/** Why a cancelled block cannot have this other time, by the field to look at; undefined when it can. */
export function whyNotThere(place: Place, around: Around): Record<string, string> | undefined {
  const { time, today, until } = around
  if (place.startsAt + place.minutes > 24 * 60)
    return { insteadStartsAt: 'It would last past midnight. Begin earlier.' }
  if (place.day > until) return { insteadDay: `Choose a day until ${sayDay(until)}.` }
  if (place.day < today && place.day < around.day) return { insteadDay: 'Choose a day from today on.' }
  const off = time.blackouts.find((blackout) => coversDay(blackout, place.day))
  if (off) return { insteadDay: `Nobody learns on that day: ${off.note || sayKind(off)}. Choose another.` }
  const inTheWay = takenTimes(around, place.day).find((other) => lieUponEachOther(other, place))
  return inTheWay && { insteadStartsAt: `${sayTimes(inTheWay)} is protected already on that day.` }
}

const sayKind = ({ kind }: ProtectedTime['blackouts'][number]): string =>
  kind === 'change-freeze' ? 'a change freeze' : kind === 'leave' ? 'leave' : 'on call'

/** What lies on a day already, the cancelled block itself apart. */
function takenTimes({ block, day, time, today }: Around, on: string): Place[] {
  const planned = occurrencesIn(time, { from: on, to: on }, today).filter(
    ({ state }) => state === 'planned' || state === 'taken',
  )
  const placed = time.days.flatMap(({ blockId, day: of, instead, minutes }) =>
    instead?.day === on && !(blockId === block.id && of === day) ? [{ ...instead, minutes }] : [],
  )
  return [...planned, ...placed]
}

const lieUponEachOther = (one: Place, other: Place): boolean =>
  one.startsAt < other.startsAt + other.minutes && other.startsAt < one.startsAt + one.minutes
