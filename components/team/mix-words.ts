import { formatDate } from '@/components/ui/format-date'
import { formatHours } from '@/components/ui/format-amount'
import { weekNumberOf } from '@/lib/core/week-number'
import { mixes, wholeHours } from '@/lib/hours/model'
import { mixNames, sayPercent, sharesOf, sundayOf, totalOf, type MixWeek } from '@/lib/workload/views/mix'

/** "Week 46": as calendars count. */
export const weekName = (monday: string): string => `Week ${weekNumberOf(monday).week}`

/** "9 November to 15 November 2026" */
export const weekDays = (monday: string): string =>
  `${formatDate(monday, 'day')} to ${formatDate(sundayOf(monday), 'long')}`

/** Minutes as hours: whole from ten on, to the quarter below. */
export const hoursOf = (minutes: number): string =>
  formatHours(minutes >= 600 ? wholeHours(minutes) : Math.round(minutes / 15) / 4)

export const whoWrote = ({ wrote, people }: Pick<MixWeek, 'wrote' | 'people'>): string =>
  `${wrote} of ${people} ${people === 1 ? 'person' : 'people'} wrote hours`

/** All of a week in one line, for whoever points at its bar. */
export function weekInWords(week: MixWeek): string {
  const shares = sharesOf(week)
  const parts = shares
    ? mixes.map((mix) => `${mixNames[mix].toLowerCase()} ${sayPercent(shares[mix])} (${hoursOf(week[mix])})`).join(', ')
    : 'no work written'
  return `${weekName(week.week)}, ${weekDays(week.week)}: ${hoursOf(totalOf(week))}; ${parts}. ${whoWrote(week)}.`
}
