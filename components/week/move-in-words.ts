import { formatDate } from '@/components/ui/format-date'
import { sayCount, sayDay } from '@/lib/core/say'
import { daysBetween } from '@/lib/core/weeks'
import type { SignedOffNews } from '@/lib/reviews/views/news'

/** How a sign-off moved the day on which someone is ready, in a sentence; empty while that is not known. */
export function moveInWords({ move, on }: Pick<SignedOffNews, 'move' | 'on'>): string {
  if (!move) return ''
  const { from, to } = move
  if (to === null) return from === null ? '' : 'With it, no plan kept all your terms any more.'
  if (from === null) return `With it, you could be ready on ${sayDay(to)}; before, no plan kept all your terms.`
  const days = daysBetween(from, to)
  if (days === 0) return 'Your date stayed where it was.'
  const weeks = sayCount(Math.max(1, Math.round(Math.abs(days) / 7)), 'week')
  const moved = days < 0 ? `${weeks} forward` : `${weeks} back`
  return `On ${formatDate(on, 'day')} it brought your date ${moved}: from ${sayDay(from)} to ${sayDay(to)}.`
}
