import type { FinishedAutomation } from '@/lib/workload/views/growth'
import type { MixTarget } from '@/lib/workload/model'
import type { MixWeek } from '@/lib/workload/views/mix'
import { chartOf, type Measure } from '@/lib/workload/views/chart'

import { ChartFrame } from './chart-frame'
import { mixFill } from './mix-colours'
import { weekInWords } from './mix-words'

const height = 240

type MixChartProps = {
  weeks: readonly MixWeek[]
  target: MixTarget
  measure: Measure
  automations: readonly FinishedAutomation[]
}

/** A team's weeks as bars, with its target in each. Drawn on the server; the table beneath it has the same numbers. */
export function MixChart({ weeks, target, measure, automations }: MixChartProps) {
  const { bars, top, steps, marks } = chartOf(weeks, target, measure)
  const y = (value: number) => height - (value / top) * height
  const each = 100 / weeks.length
  return (
    <ChartFrame
      label={measure === 'percent' ? 'Shares of work by week' : 'Hours of work by week'}
      height={height}
      steps={steps.map((value) => ({ at: y(value), says: measure === 'percent' ? `${value} %` : `${value} h` }))}
      marks={marks.map(({ at, month, week }) => ({ at: at * each, month, week }))}
    >
      {bars.map(({ week, segments, targets }, at) => (
        <g key={week.week} opacity={week.isComplete ? 1 : 0.4}>
          <title>{weekInWords(week)}</title>
          <rect x={`${at * each}%`} y={0} width={`${each}%`} height={height} fill="transparent" />
          {segments.map(({ mix, from, to }) => (
            <rect
              key={mix}
              x={`${(at + 0.1) * each}%`}
              width={`${0.8 * each}%`}
              y={y(to)}
              height={Math.max(0.5, y(from) - y(to) - 1)}
              className={mixFill[mix]}
            />
          ))}
          {measure === 'hours' &&
            targets.map((value) => <Aim key={value} from={at * each} to={(at + 1) * each} y={y(value)} />)}
        </g>
      ))}
      {measure === 'percent' &&
        [target.run, target.run + target.grow].map((value) => <Aim key={value} from={0} to={100} y={y(value)} />)}
      {automations.map(({ id, title, finishedOn }) => {
        const at = weeks.findLastIndex(({ week }) => week <= finishedOn)
        return at < 0 ? null : (
          <g key={id}>
            <title>{`Automation finished: ${title}`}</title>
            <line
              x1={`${at * each}%`}
              x2={`${at * each}%`}
              y1={-6}
              y2={height}
              className="stroke-accent"
              strokeWidth={1.5}
            />
            <circle cx={`${at * each}%`} cy={-6} r={4} className="fill-accent" />
          </g>
        )
      })}
    </ChartFrame>
  )
}

/** A piece of the target's line, with an edge so that it is seen on every colour. */
function Aim({ from, to, y }: { from: number; to: number; y: number }) {
  const ends = { x1: `${from}%`, x2: `${to}%`, y1: y, y2: y }
  return (
    <>
      <line {...ends} className="stroke-surface" strokeWidth={3.5} />
      <line {...ends} className="stroke-ink" strokeWidth={1.5} />
    </>
  )
}
