import { formatDate } from '@/components/ui/format-date'

type Period = { from: string; to: string | null; endedAt: Date | null }

/** When a project is, in words that fit into a line. */
export function periodInWords({ from, to, endedAt }: Period, today: string): string {
  if (endedAt) return `Ended on ${formatDate(endedAt.toISOString().slice(0, 10), 'short')}`
  if (from > today) return `From ${formatDate(from, 'short')}${to ? ` to ${formatDate(to, 'short')}` : ''}`
  if (to) return to < today ? `Was to end on ${formatDate(to, 'short')}` : `Until ${formatDate(to, 'short')}`
  return `Since ${formatDate(from, 'short')}`
}
