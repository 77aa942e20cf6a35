import { ProgressBar } from '@/components/ui/progress-bar'
import { Stat } from '@/components/ui/stat'
import type { WeekView } from '@/lib/pathways/views/week'

/** The week's protected hours: how many there are, how many are taken, how many are left. */
export function WeekHours({ week: { begins, protectedHours, taken, planned, exception, from } }: { week: WeekView }) {
  const left = protectedHours - taken
  return (
    <div className="px-5 pb-5 md:px-6">
      <dl className="grid grid-cols-3 gap-x-4">
        <Stat label="Protected" value={protectedHours} unit="h" />
        {!begins && <Stat label="Taken" value={taken} unit="h" />}
        {!begins && <Stat label={left < 0 ? 'More than that' : 'Left'} value={Math.abs(left)} unit="h" />}
        {begins && <Stat label="Planned" value={planned} unit="h" />}
      </dl>
      {exception && <p className="mt-3 text-sm text-ink-soft">Another week than usual: {exception}.</p>}
      {from && <p className="mt-3 text-sm text-ink-soft">Usually {from}.</p>}
      {!begins && protectedHours > 0 && (
        <div className="mt-4">
          <ProgressBar
            label="Protected hours taken"
            labelHidden
            value={Math.min(taken, protectedHours)}
            max={protectedHours}
            says={saysOf(protectedHours, planned, left)}
            tone={left <= 0 ? 'on-track' : 'accent'}
          />
        </div>
      )}
    </div>
  )
}

function saysOf(hours: number, planned: number, left: number): string {
  if (left <= 0) return 'All of this week’s hours are taken.'
  return planned < hours ? `The plan uses ${planned} of them this week.` : `${left} more, and the week is as planned.`
}
