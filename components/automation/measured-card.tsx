import { Card } from '@/components/ui/card'
import { Stat, Stats } from '@/components/ui/stat'
import type { MeasuredView } from '@/lib/automation/views/opportunity'

import { MeasuredInWords } from './measured'
import { sayFigure } from './say'

/** What was promised beside what later tickets show. */
export function MeasuredCard({ measured }: { measured: MeasuredView }) {
  const { promised, saved } = measured
  return (
    <Card title="Promised and saved">
      <Stats>
        <Stat label="Promised" value={sayFigure(promised)} unit="h a week">
          When it was finished
        </Stat>
        <Stat
          label="Saved"
          value={saved === null ? '–' : `${saved < 0 ? '−' : ''}${sayFigure(Math.abs(saved))}`}
          {...(saved !== null && { unit: 'h a week' })}
        >
          {saved === null ? 'Not measured yet' : againstPromise(promised, saved)}
        </Stat>
      </Stats>
      <p className="mt-4 max-w-prose text-sm text-ink-soft">
        <MeasuredInWords measured={measured} />
      </p>
    </Card>
  )
}

function againstPromise(promised: number, saved: number): string {
  const difference = saved - promised
  if (Math.abs(difference) < 0.05) return 'As promised'
  return `${sayFigure(Math.abs(difference))} h ${difference > 0 ? 'more' : 'less'} than promised`
}
