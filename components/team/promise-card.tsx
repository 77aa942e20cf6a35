import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Stat, Stats } from '@/components/ui/stat'
import type { PromiseState, PromiseSums } from '@/lib/protected-time/views/promise'

import { hoursOf } from './mix-words'

type PromiseCardProps = {
  teamId: string
  promise: { sums: PromiseSums; weeks: readonly { state: PromiseState }[] }
  weeks: number
}

/** Protected time of the last weeks in short: whether what was promised was kept. */
export function PromiseCard({ teamId, promise: { sums, weeks: each }, weeks }: PromiseCardProps) {
  const broken = each.filter(({ state }) => state === 'broken').length
  const says =
    sums.promised === 0
      ? 'Nobody in the team has protected time yet.'
      : broken === 0
        ? `Nothing was lost in the last ${weeks} weeks.`
        : `The promise was broken in ${broken} of the last ${weeks} weeks.`
  return (
    <Card
      title="Protected time"
      lead={says}
      action={
        <LinkButton
          href={`/team/${teamId}/protected-time` as Route /* the next tab */}
          variant="quiet"
          size="small"
          className="-mx-3"
        >
          By week and person
        </LinkButton>
      }
    >
      {sums.promised > 0 && (
        <Stats>
          <Stat label="Promised" value={hoursOf(sums.promised)} />
          <Stat label="Taken" value={hoursOf(sums.taken + sums.placedAgain)}>
            {sums.placedAgain > 0 && `${hoursOf(sums.placedAgain)} at another time`}
          </Stat>
          <Stat label="Lost" value={hoursOf(sums.lost)} />
          <Stat label="Nobody said" value={hoursOf(sums.notSaid)}>
            {sums.open > 0 && `${hoursOf(sums.open)} still open`}
          </Stat>
        </Stats>
      )}
    </Card>
  )
}
