import { formatNumber } from '@/components/ui/format-amount'
import type { MixWeek } from '@/lib/workload/views/mix'

import { ChartFrame } from './chart-frame'
import { weekName } from './mix-words'

type SmallBarsProps = {
  label: string
  /** The figures of the week shown, in words. */
  says: string
  weeks: readonly MixWeek[]
  valueOf: (week: MixWeek) => number
  unit: string
}

const height = 36

/** One measure of the same weeks, small, under the axis of the large chart. */
export function SmallBars({ label, says, weeks, valueOf, unit }: SmallBarsProps) {
  const top = Math.max(1, ...weeks.map(valueOf))
  const each = 100 / weeks.length
  return (
    <div>
      <p className="mb-1 pl-11 text-sm">
        <span className="font-medium">{label}</span> <span className="text-ink-soft">{says}</span>
      </p>
      <ChartFrame
        label={`${label} by week`}
        height={height}
        steps={[
          { at: 0, says: `${formatNumber(Math.round(top))}${unit}` },
          { at: height, says: `0${unit}` },
        ]}
      >
        {weeks.map((week, at) => {
          const tall = (valueOf(week) / top) * height
          return (
            <g key={week.week} opacity={week.isComplete ? 1 : 0.4}>
              <title>{`${weekName(week.week)}: ${formatNumber(Math.round(valueOf(week) * 10) / 10)}${unit}`}</title>
              <rect
                x={`${(at + 0.1) * each}%`}
                width={`${0.8 * each}%`}
                y={height - tall}
                height={tall}
                className="fill-line-strong"
              />
            </g>
          )
        })}
      </ChartFrame>
    </div>
  )
}
