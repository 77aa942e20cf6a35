import { addDays } from '@/lib/core/weeks'
import type { Span } from '@/lib/protected-time/views/occurrence'
import type { FeedEvent } from '../feed-event'
import { touches } from '../window'

/** A check-in should be filled in within so many days of being opened. */
const checkInDays = 7

type Known = {
  /** Pieces that wait for this person's verdict, and by when it is promised. */
  waiting: readonly { id: string; promisedBy: string }[]
  /** Check-ins in which it is their turn, and the day on which they were opened. */
  checkIns: readonly { id: string; openedOn: string }[]
  /** What they agreed to do in conversations, and by when. */
  agreed: readonly { id: string; by: string | null }[]
}

/** What others wait for: that a day has come is said, and nothing of what it is about. */
export function reviewsIn({ waiting, checkIns, agreed }: Known, span: Span): FeedEvent[] {
  const on = (key: string, title: string, day: string): FeedEvent & { when: Span } => ({
    key,
    part: 'reviews',
    title,
    when: { from: day, to: day },
  })
  return [
    ...waiting.map(({ id, promisedBy }) => on(`evidence-${id}`, 'A review is promised', promisedBy)),
    ...checkIns.map(({ id, openedOn }) => on(`check-in-${id}`, 'Check-in: your turn', addDays(openedOn, checkInDays))),
    ...agreed.flatMap(({ id, by }) => (by === null ? [] : [on(`agreed-${id}`, 'Agreed in a conversation: due', by)])),
  ].filter(({ when }) => touches(when, span))
}
