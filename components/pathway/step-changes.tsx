import { CircleCheck, Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'

import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { DifferenceView, StepLine } from '@/lib/pathways/views/versions'

/** Which steps come, go and move between two plans. */
export function StepChanges({ difference }: { difference: DifferenceView }) {
  const { added, removed, finished, moved } = difference
  if (added.length + removed.length + finished.length + moved.length === 0)
    return <p className="text-ink-soft">Every step stays, and stays in its weeks.</p>
  return (
    <div className="grid gap-4">
      <Lines title="New in the plan" icon={<Plus />} look="text-on-track" lines={added} />
      <Lines title="No longer in it" icon={<Minus />} look="text-late" lines={removed} />
      <Lines title="Finished meanwhile" icon={<CircleCheck />} look="text-on-track" lines={finished} />
      {moved.length > 0 && (
        <Disclosure summary={movedInWords(moved)} open={moved.length <= 3}>
          <ul className="grid gap-2">
            {moved.map(({ activityId, title, weeks, before, to }) => (
              <li key={activityId} className="flex flex-wrap justify-between gap-x-6">
                <span className="text-ink">{title}</span>
                <span className="tabular-nums">
                  {countOf(Math.abs(weeks), 'week')} {weeks < 0 ? 'earlier' : 'later'}: until {formatDate(to, 'short')},
                  was {formatDate(before, 'short')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

type LinesProps = { title: string; icon: ReactNode; look: string; lines: readonly StepLine[] }

function Lines({ title, icon, look, lines }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="mb-1.5 text-sm font-medium text-ink-soft">{title}</h3>
      <ul className="grid gap-1.5">
        {lines.map((line) => (
          <li key={line.activityId} className="flex items-start gap-2">
            <span aria-hidden="true" className={`mt-1 [&_svg]:size-4 ${look}`}>
              {icon}
            </span>
            <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-6">
              {line.title}
              <span className="text-sm text-ink-soft tabular-nums">
                {formatDate(line.from, 'short')} – {formatDate(line.to, 'short')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** "12 steps end earlier, by 1 to 10 weeks." */
function movedInWords(moved: DifferenceView['moved']): string {
  const said = (steps: DifferenceView['moved'], way: string) => {
    if (steps.length === 0) return []
    const by = steps.map(({ weeks }) => Math.abs(weeks))
    const [least, most] = [Math.min(...by), Math.max(...by)]
    const range = least === most ? countOf(most, 'week') : `${least} to ${countOf(most, 'week')}`
    return [`${countOf(steps.length, 'step ends', 'steps end')} ${way}, by ${range}`]
  }
  const earlier = said(
    moved.filter(({ weeks }) => weeks < 0),
    'earlier',
  )
  const later = said(
    moved.filter(({ weeks }) => weeks > 0),
    'later',
  )
  return `${[...earlier, ...later].join('; ')}.`
}
