import type { Weekly } from '@/lib/interchange/calendar/calendar'
import { daysOf, occurrencesIn, type ProtectedTime, type Span } from '@/lib/protected-time/views/occurrence'
import type { FeedEvent } from '../feed-event'

export const titleOfBlock = 'Protected learning'

/** Weekly blocks, without the days that a blackout takes, and with those that were cancelled or found another time. */
export function blocksIn(time: ProtectedTime, span: Span, today: string): FeedEvent[] {
  const taking = occurrencesIn(time, span, today)
  return time.blocks.flatMap((block): FeedEvent[] => {
    const days = daysOf(block, span)
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined) return []
    const { id, timeZone, startsAt, minutes } = block
    const those = taking.filter(({ blockId }) => blockId === id)
    const kept = new Set(those.map(({ day }) => day))
    return [
      {
        key: id,
        part: 'blocks',
        title: titleOfBlock,
        when: { timeZone, day: first, startsAt, minutes },
        weekly: {
          until: last,
          except: days.filter((day) => !kept.has(day)),
          changed: those.flatMap(({ day, state, instead }): Weekly['changed'] => {
            if (instead) return [{ day, instead: { day: instead.day, startsAt: instead.startsAt } }]
            return state === 'cancelled' || state === 'lost' ? [{ day, instead: null }] : []
          }),
        },
      },
    ]
  })
}
