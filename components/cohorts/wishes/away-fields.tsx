import { Checkbox } from '@/components/ui/checkbox'
import type { AwayPeriod } from '@/lib/cohorts/views/wishes'

/** The periods in which someone cannot be anywhere. What has begun stands, and is sent along as it is. */
export const AwayFields = ({ periods }: { periods: readonly AwayPeriod[] }) => (
  <div className="grid gap-x-6 sm:grid-cols-2">
    {periods.map(({ number, title, from, to, isAway, isOver }) => (
      <div key={number}>
        {isOver && isAway && <input type="hidden" name={`away-${number}`} value="on" />}
        <Checkbox
          name={isOver ? undefined : `away-${number}`}
          label={title}
          hint={isOver ? 'It has begun, and stands as it is.' : days(from, to)}
          defaultChecked={isAway}
          disabled={isOver}
        />
      </div>
    ))}
  </div>
)

/** The years stand in the title. */
const days = (from: string, to: string): string => `${dayAndMonth.format(utc(from))} – ${dayAndMonth.format(utc(to))}`

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const utc = (day: string) => new Date(`${day}T00:00:00Z`)
