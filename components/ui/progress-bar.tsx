import { classes } from './classes'

type ProgressBarProps = {
  label: string
  labelHidden?: boolean
  value: number
  max: number
  /** The measure in words: "12 of 40 hours". Never a bare percentage. */
  says: string
  tone?: 'accent' | 'on-track' | 'drifting' | 'late'
}

const fills = { accent: 'bg-accent', 'on-track': 'bg-on-track', drifting: 'bg-drifting', late: 'bg-late' }

/** How far something has come, by a real measure that it names. */
export function ProgressBar({ label, labelHidden, value, max, says, tone = 'accent' }: ProgressBarProps) {
  const part = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span className={labelHidden ? 'sr-only' : 'font-medium'}>{label}</span>
        <span className="text-ink-soft tabular-nums">{says}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={says}
        className="h-2 overflow-hidden rounded-full bg-ink/10"
      >
        <div
          className={classes('h-full rounded-full transition-[width] duration-300 ease-out', fills[tone])}
          style={{ width: `${part * 100}%` }}
        />
      </div>
    </div>
  )
}
