import { countOf, formatHours, formatMoney } from '@/components/ui/format-amount'
import { Stat, Stats } from '@/components/ui/stat'
import type { CatalogueActivity } from '@/lib/catalog/model'

/** What an activity takes, and what it gives back. */
export function ActivityStats({ activity }: { activity: CatalogueActivity }) {
  const { hours, cost, rotation, perWeek, waitWeeks = 0, reclaims = 0 } = activity
  return (
    <Stats>
      <Stat label="Hours" value={formatHours(hours)}>
        {rotation
          ? `${formatHours(hours / rotation.weeks)} a week for ${countOf(rotation.weeks, 'week')}`
          : activity.kind === 'certification'
            ? 'Study and exam together'
            : perWeek
              ? `At most ${formatHours(perWeek)} a week`
              : 'In any weeks you have'}
      </Stat>
      <Stat label="Cost" value={cost ? (cost.amount === 0 ? 'Free' : formatMoney(cost)) : '–'}>
        {!cost && 'Not known here'}
      </Stat>
      {rotation && (
        <Stat label="Begins in" value={rotation.startMonths.map(sayMonth).join(', ')}>
          In the first whole week of the month
        </Stat>
      )}
      {waitWeeks > 0 && (
        <Stat label="Wait" value={countOf(waitWeeks, 'week')}>
          Until what it raises counts
        </Stat>
      )}
      {reclaims > 0 && (
        <Stat label="Gives back" value={formatHours(reclaims)} unit="a week">
          Once it is finished
        </Stat>
      )}
    </Stats>
  )
}

const sayMonth = (month: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2027, month - 1, 1)))
