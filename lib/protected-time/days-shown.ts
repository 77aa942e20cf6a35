import type { DayView } from './views/mine'
import { occurrencesIn, type ProtectedTime, type Span } from './views/occurrence'

/** The blocks of a span of days as a page shows them to someone. */
export const daysShown = (time: ProtectedTime, span: Span, today: string, actorId: string): DayView[] =>
  occurrencesIn(time, span, today).map((each) => ({
    ...each,
    when: each.day < today ? 'past' : each.day === today ? 'today' : 'ahead',
    isMyDecision: each.by?.id === actorId,
  }))
