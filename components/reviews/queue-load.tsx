import { countOf } from '@/components/ui/format-amount'
import type { QueueView } from '@/lib/reviews/view'

/** The minutes that a queue takes against those that its reviewer has this week. */
export function loadInWords({ count, minutesPerWeek, minutesUsed }: QueueView): string {
  const used = minutesUsed > 0 ? `, of which ${minutesUsed} are used` : ''
  return `That is what ${countOf(count, 'piece')} of evidence ${count === 1 ? 'needs' : 'need'}. You have ${minutesPerWeek} minutes for reviews this week${used}.`
}

/** Minutes that are still free for reviews this week; none, rather than less than none. */
export const minutesLeft = ({ minutesPerWeek, minutesUsed }: QueueView): number =>
  Math.max(0, minutesPerWeek - minutesUsed)
