import { countOf, formatMoney } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { DeskView, SolvedView } from '@/lib/pathways/views/scenario'

/** "10 weeks earlier than today’s plan, 26 December 2027." */
export function dateAgainstToday({ difference, role, today }: SolvedView, { target }: DeskView): string {
  const { finishMoved } = difference
  if (finishMoved === null || today.finishDate === null) return 'There is no date today to compare with.'
  const aim = role.id === target.id ? '' : ` for ${target.title}`
  const plan = today.isSaved ? `today’s plan${aim}` : `planning again${aim} as things stand`
  if (finishMoved === 0) return `The same date as ${plan}.`
  return `${countOf(Math.abs(finishMoved), 'week')} ${finishMoved < 0 ? 'earlier' : 'later'} than ${plan}, ${formatDate(today.finishDate)}.`
}

/** "£120 more", "the same": a figure beside today's. */
export function moreOrLess(
  now: number | null,
  before: number | null,
  says: (amount: number) => string,
  less = 'less',
): string {
  if (now === null || before === null) return ''
  if (now === before) return 'as today'
  return `${says(Math.abs(now - before))} ${now > before ? 'more' : less} than today`
}

export const moneyIn = (currency: string) => (amount: number) => formatMoney({ amount, currency })

/** What adopting would make true, in one sentence. */
export function adoptedSaid({ role, finishDate }: SolvedView, { today }: DeskView): string {
  const day = finishDate ? formatDate(finishDate) : ''
  const instead =
    today.finishDate && today.finishDate !== finishDate ? ` instead of ${formatDate(today.finishDate)}` : ''
  return `Ready for ${role.title} on ${day}${instead}.`
}
