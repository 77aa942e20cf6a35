'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { ProgressBar } from '@/components/ui/progress-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ProgressView } from '@/lib/rotation/views/schedule'

import { measureOf, stageWords, timeWords } from './progress-words'
import { useProgress } from './use-progress'

type SolvingProps = { path: string; first: ProgressView; scheduleId: string; stop: FormAction<unknown> }

const hasEnded = ({ state }: ProgressView) => state !== 'queued' && state !== 'solving'

/** A schedule that is being drawn up: how far it has come, by what is found and what is proven, and the way to stop. */
export function Solving({ path, first, scheduleId, stop }: SolvingProps) {
  const { now, isLost } = useProgress(path, first, hasEnded)
  const { form, pending, refusal } = useActionForm(stop)

  const measure = measureOf(now)
  const isStopping = now.isStopping || pending
  return (
    <Card title={stageWords(now)} lead="You may leave this page: it goes on, and is found here again.">
      {/* Without script the page asks again by itself. */}
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="grid gap-5">
        <ProgressBar label={measure.label} value={measure.value} max={measure.max} says={measure.says} />
        <p className="text-sm text-ink-soft tabular-nums" role="status">
          {isLost ? 'The server does not answer just now. It is asked again.' : measure.gap}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <form {...form} className="grid gap-2">
            <RefusalNotice refusal={refusal} />
            <input type="hidden" name="scheduleId" value={scheduleId} />
            <SubmitButton variant="secondary" pending={isStopping}>
              {now.progress?.best === undefined ? 'Stop' : 'Stop and keep the best'}
            </SubmitButton>
          </form>
          <p className="text-sm text-ink-soft tabular-nums">{isStopping ? 'Stopping …' : timeWords(now)}</p>
        </div>
      </div>
    </Card>
  )
}
