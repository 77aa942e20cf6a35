import type { Span } from '@/lib/protected-time/views/occurrence'

/**
 * The days that a feed tells of: this half of a year, the one before and the two after it, so that what it says changes with
 * what happens and not with every day that passes.
 */
export function windowAround(today: string): Span {
  const year = Number(today.slice(0, 4))
  return today.slice(5, 7) < '07'
    ? { from: `${year - 1}-07-01`, to: `${year + 1}-06-30` }
    : { from: `${year}-01-01`, to: `${year + 1}-12-31` }
}

export const touches = ({ from, to }: Span, span: Span): boolean => from <= span.to && to >= span.from
