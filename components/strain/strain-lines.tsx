import { formatDate } from '@/components/ui/format-date'
import { daysBetween } from '@/lib/core/weeks'
import { strainQuestions, type StrainQuestion } from '@/lib/strain/model'
import type { StrainWeek } from '@/lib/strain/views/strain'
import { asked } from '@/lib/strain/views/words'

const [height, inset] = [72, 8]

/** One's own weeks as three lines, each with its numbers in text; a week without a check-in leaves a gap in time, not a zero. */
export function StrainLines({ weeks }: { weeks: readonly StrainWeek[] }) {
  return (
    <div className="grid gap-6 sm:grid-cols-3">
      {strainQuestions.map((question) => (
        <Line key={question} question={question} weeks={weeks} />
      ))}
    </div>
  )
}

function Line({ question, weeks }: { question: StrainQuestion; weeks: readonly StrainWeek[] }) {
  const { title, least, most } = asked[question]
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return null
  const whole = Math.max(1, daysBetween(first.week, last.week))
  const x = (week: string) => (weeks.length === 1 ? 50 : (daysBetween(first.week, week) / whole) * 100)
  const y = (value: number) => inset + ((5 - value) / 4) * (height - 2 * inset)
  const values = weeks.map((week) => week[question])
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-baseline justify-between gap-2">
        <span className="text-sm font-medium">{title}</span>
        <span className="text-sm text-ink-soft tabular-nums">
          {last[question]} last, {mean.toFixed(1)} on average
        </span>
      </figcaption>
      <div className="mt-2 px-2">
        <svg
          role="img"
          aria-label={`${title}: ${values.join(', ')}; 1 is ${least.toLowerCase()}, 5 is ${most.toLowerCase()}`}
          width="100%"
          height={height}
          className="overflow-visible"
        >
          {[1, 3, 5].map((value) => (
            <line key={value} x1="0" x2="100%" y1={y(value)} y2={y(value)} className="stroke-line" />
          ))}
          {weeks.slice(1).map((week, at) => {
            const from = weeks[at] ?? week
            return (
              <line
                key={week.week}
                x1={`${x(from.week)}%`}
                x2={`${x(week.week)}%`}
                y1={y(from[question])}
                y2={y(week[question])}
                strokeWidth={2}
                strokeLinecap="round"
                className="stroke-accent"
              />
            )
          })}
          {weeks.map((week) => (
            <circle
              key={week.week}
              cx={`${x(week.week)}%`}
              cy={y(week[question])}
              r={week === last ? 4 : 2.5}
              className="fill-accent"
            >
              <title>{`${formatDate(week.week, 'day')}: ${week[question]}`}</title>
            </circle>
          ))}
        </svg>
      </div>
      <p className="mt-1 flex justify-between text-sm text-ink-faint">
        <span>{formatDate(first.week, 'short')}</span>
        {weeks.length > 1 && <span>{formatDate(last.week, 'short')}</span>}
      </p>
    </figure>
  )
}
