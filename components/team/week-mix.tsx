import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { mixes, wholeHours, type Mix } from '@/lib/hours/model'
import type { MixTarget } from '@/lib/workload/model'
import { mixNames, sayPercent, sharesOf, totalOf, type MixWeek } from '@/lib/workload/views/mix'

import { mixSolid } from './mix-colours'
import { hoursOf, weekDays, weekName, whoWrote } from './mix-words'

type WeekMixProps = { week: MixWeek; target: MixTarget }

/** One week of a team: its hours, and how they lie against the split that it aims at. */
export function WeekMix({ week, target }: WeekMixProps) {
  const shares = sharesOf(week) ?? { run: 0, grow: 0, transform: 0 }
  const learnt = week.protected + week.instruction
  return (
    <Card>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(13rem,auto)_1fr] lg:items-end">
        <div>
          <h2 className="text-sm text-ink-soft">
            {weekName(week.week)}, {weekDays(week.week)}
          </h2>
          <p className="mt-1 font-serif text-date font-medium tabular-nums">
            {formatNumber(wholeHours(totalOf(week)))}
            <span className="ml-2 font-sans text-lg font-normal tracking-normal text-ink-soft">hours of work</span>
          </p>
          <p className="mt-2 text-sm text-ink-soft">
            {whoWrote(week)}.{!week.isComplete && ' It is not complete, so read it with care.'}{' '}
            {learnt > 0 && `${hoursOf(learnt)} of learning beside it.`}
          </p>
        </div>
        <div className="min-w-0">
          <MixBar shares={shares} target={target} />
          <dl className="mt-4 grid grid-cols-3 gap-x-3 sm:gap-x-6">
            {mixes.map((mix) => (
              <Share key={mix} mix={mix} share={shares[mix]} minutes={week[mix]} target={target[mix]} />
            ))}
          </dl>
        </div>
      </div>
    </Card>
  )
}

/** The split as it is, and marks where it is aimed at; the same numbers stand below it. */
function MixBar({ shares, target }: { shares: MixTarget; target: MixTarget }) {
  const marks = [target.run, target.run + target.grow].filter((at) => at > 0 && at < 100)
  return (
    <div aria-hidden="true" className="relative pt-4">
      <div className="flex h-4 gap-0.5 overflow-hidden rounded-sm bg-sunken">
        {mixes.map((mix) =>
          shares[mix] > 0 ? (
            <div key={mix} className={mixSolid[mix]} style={{ flexBasis: 0, flexGrow: shares[mix] }} />
          ) : null,
        )}
      </div>
      {marks.map((at) => (
        <span key={at} className="absolute top-2 h-8 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${at}%` }} />
      ))}
      <span className="absolute -top-1.5 -translate-x-1/2 text-xs text-ink-soft" style={{ left: `${marks[0] ?? 0}%` }}>
        {marks.length > 0 && 'Target'}
      </span>
    </div>
  )
}

function Share({ mix, share, minutes, target }: { mix: Mix; share: number; minutes: number; target: number }) {
  const off = share - target
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-2 text-sm text-ink-soft">
        <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-sm ${mixSolid[mix]}`} />
        {mixNames[mix]}
      </dt>
      <dd className="mt-1 font-serif text-figure font-medium tabular-nums">{sayPercent(share)}</dd>
      <dd className="mt-1 text-sm text-ink-soft">
        {hoursOf(minutes)}
        <span className="block">target {sayPercent(target)}</span>
        {off !== 0 && <span className="block">{off > 0 ? `${pointsOf(off)} above` : `${pointsOf(-off)} below`}</span>}
      </dd>
    </div>
  )
}

const pointsOf = (points: number) => countOf(points, 'point')
