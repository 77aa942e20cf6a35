import { countOf } from '@/components/ui/format-amount'
import type { PlanView } from '@/lib/pathways/view'

/** How the date moved against the version before, in a sentence. */
export function movedInWords({ moved }: Pick<PlanView, 'moved'>): string {
  if (!moved) return 'Your first plan for this role.'
  if (moved.finishMoved === null) return 'The version before had no date.'
  if (moved.finishMoved === 0) return 'The date has not moved since the version before.'
  const direction = moved.finishMoved < 0 ? 'earlier' : 'later'
  return `${countOf(Math.abs(moved.finishMoved), 'week')} ${direction} than the version before.`
}
