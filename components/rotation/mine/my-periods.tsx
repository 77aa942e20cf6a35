import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import { formatDate } from '@/components/ui/format-date'
import { sayList } from '@/lib/core/say'
import type { MyPeriod } from '@/lib/rotation/views/mine'

const words = { over: 'Over', now: 'Now', ahead: '' }

/** Where someone is, was and will be, period by period. */
export function MyPeriods({ periods }: { periods: readonly MyPeriod[] }) {
  return (
    <Card flush title="My placements" lead="Their days stand in your plan as well.">
      <ol className="divide-y border-t" aria-label="My placements">
        {periods.map((period) => (
          <li
            key={period.number}
            aria-current={period.when === 'now' ? 'step' : undefined}
            className={classes(
              'grid gap-x-6 gap-y-1 px-5 py-3.5 sm:grid-cols-[11rem_minmax(0,1fr)_auto] md:px-6',
              period.when === 'now' && 'bg-accent-soft/60',
              period.when === 'over' && 'text-ink-soft',
            )}
          >
            <p>
              <span className="font-medium">{period.title}</span>
              <span className="block text-sm text-ink-soft">
                {formatDate(period.from, 'short')} to {formatDate(period.to, 'short')}
              </span>
            </p>
            <Where period={period} />
            <p className="text-sm font-medium text-accent sm:text-right">{words[period.when]}</p>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Where({ period: { host, isAway, skills } }: { period: MyPeriod }) {
  if (!host) return <p className="text-ink-soft">{isAway ? 'Away' : 'Nothing stands yet'}</p>
  const about = [
    ...(host.supervisor ? [`with ${host.supervisor}`] : []),
    ...(skills.length > 0 ? [`leads to ${sayList(skills)}`] : []),
  ]
  return (
    <p className="min-w-0">
      <Link className="font-medium hover:underline hover:underline-offset-4" href={`/hosts/${host.id}` as Route}>
        {host.name}
      </Link>
      {about.length > 0 && (
        <span className="block text-sm text-ink-soft first-letter:uppercase">{about.join('; ')}</span>
      )}
    </p>
  )
}
