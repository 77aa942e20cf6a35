import { countOf } from '@/components/ui/format-amount'

/** How a date moved since the first plan, in words. */
export function driftInWords(weeks: number): string {
  if (weeks === 0) return 'as first planned'
  return `${countOf(Math.abs(weeks), 'week')} ${weeks > 0 ? 'later' : 'earlier'} than first planned`
}
