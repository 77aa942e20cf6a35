import type { ReactNode } from 'react'

type ChartFrameProps = {
  label: string
  /** In pixels; widths are shares of what room there is, so that words keep their size on every screen. */
  height: number
  steps: readonly { at: number; says: string }[]
  /** Names of months where they begin, in percent of the width, with the week's number. */
  marks?: readonly { at: number; month: string; week: number }[]
  children: ReactNode
}

/** The ground of a chart by weeks: its scale at the left, months and week numbers below. */
export function ChartFrame({ label, height, steps, marks = [], children }: ChartFrameProps) {
  const above = 12
  return (
    <div className="flex">
      <svg aria-hidden="true" width="44" height={height + above} className="shrink-0 overflow-visible">
        {steps.map(({ at, says }) => (
          <text
            key={says}
            x="36"
            y={at + above}
            textAnchor="end"
            dominantBaseline="central"
            className="fill-ink-faint text-xs"
          >
            {says}
          </text>
        ))}
      </svg>
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={height + above + (marks.length > 0 ? 38 : 0)}
        className="min-w-0 overflow-visible"
      >
        <svg y={above} width="100%" height={height} overflow="visible">
          {steps.map(({ at, says }) => (
            <line key={says} x1="0" x2="100%" y1={at} y2={at} className="stroke-line" />
          ))}
          {children}
          {marks.map(({ at, month, week }) => (
            <g key={`${month} ${at}`}>
              <line x1={`${at}%`} x2={`${at}%`} y1={height} y2={height + 6} className="stroke-line-strong" />
              <text x={`${at}%`} y={height + 19} className="fill-ink-soft text-xs">
                {month}
              </text>
              <text x={`${at}%`} y={height + 34} className="fill-ink-faint text-xs">
                {`W${week}`}
              </text>
            </g>
          ))}
        </svg>
      </svg>
    </div>
  )
}
