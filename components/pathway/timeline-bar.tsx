import { classes } from '@/components/ui/classes'
import { formatDate } from '@/components/ui/format-date'

import { drawnKind } from './kinds'
import type { TimelineStep } from './timeline'
import type { Scale } from './timeline-scale'

const looks = {
  certification: 'border-certification/45 bg-certification-soft text-certification [--bar:var(--color-certification)]',
  course: 'border-course/45 bg-course-soft text-course [--bar:var(--color-course)]',
  rotation: 'border-rotation/45 bg-rotation-soft text-rotation [--bar:var(--color-rotation)]',
  project: 'border-project/45 bg-project-soft text-project [--bar:var(--color-project)]',
  mentoring: 'border-mentoring/45 bg-mentoring-soft text-mentoring [--bar:var(--color-mentoring)]',
  'self-study': 'border-self-study/45 bg-self-study-soft text-self-study [--bar:var(--color-self-study)]',
}

type TimelineBarProps = { step: TimelineStep; scale: Scale; label: 'inside' | 'after' | 'before' }

/** One step on the timeline: a link to its details. What is done is solid, waiting for results is hatched. */
export function TimelineBar({ step, scale, label }: TimelineBarProps) {
  const left = scale.at(step.firstWeek)
  const width = (step.lastWeek - step.firstWeek + 1) / scale.weeks
  const wait = Math.min(step.waitWeeks / scale.weeks, 1 - left - width)
  const dates = `${formatDate(step.from, 'short')} to ${formatDate(step.to, 'short')}`

  return (
    <>
      <a
        href={`#${step.activityId}`}
        title={`${step.title}, ${dates}`}
        className={classes(
          'absolute inset-y-0 flex min-w-1.5 items-center overflow-hidden rounded-sm border transition-shadow hover:shadow-low hover:[border-color:var(--bar)]',
          looks[drawnKind(step.kind)],
        )}
        style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
      >
        <span className="absolute inset-y-0 left-0 bg-(--bar) opacity-20" style={{ width: `${step.done * 100}%` }} />
        <span
          className={
            label === 'inside' ? 'relative truncate px-1.5 text-xs lg:text-[0.8125rem] font-medium' : 'sr-only'
          }
        >
          {step.title}
          <span className="sr-only">, {dates}</span>
        </span>
      </a>
      {wait > 0 && (
        <span
          className={classes('absolute inset-y-1.5 rounded-r-sm opacity-50', looks[drawnKind(step.kind)])}
          style={{
            left: `${(left + width) * 100}%`,
            width: `${wait * 100}%`,
            background: 'repeating-linear-gradient(135deg, var(--bar) 0 1px, transparent 1px 4px)',
          }}
        />
      )}
      {label !== 'inside' && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 flex items-center px-1.5 text-xs lg:text-[0.8125rem] whitespace-nowrap text-ink-soft"
          style={label === 'after' ? { left: `${(left + width + wait) * 100}%` } : { right: `${(1 - left) * 100}%` }}
        >
          <span className="rounded-sm bg-surface/80">{step.title}</span>
        </span>
      )}
    </>
  )
}
