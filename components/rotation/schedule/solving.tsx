'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { ProgressBar } from '@/components/ui/progress-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ProgressView } from '@/lib/rotation/views/schedule'

import { measureOf, stageWords, timeWords } from './progress-words'

type SolvingProps = { path: string; first: ProgressView; scheduleId: string; stop: FormAction<unknown> }

const lookEveryMilliseconds = 500

/** A schedule that is being drawn up: how far it has come, by what is found and what is proven, and the way to stop. */
export function Solving({ path, first, scheduleId, stop }: SolvingProps) {
  const router = useRouter()
  const [now, setNow] = useState(first)
  const [isLost, setLost] = useState(false)
  const { form, pending, refusal } = useActionForm(stop)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const look = async () => {
      const next = await progressAt(path, leaving.signal)
      if (leaving.signal.aborted) return
      setLost(next === undefined)
      if (next) setNow(next)
      if (next && next.state !== 'queued' && next.state !== 'solving') return router.refresh()
      timer = setTimeout(() => void look(), next ? lookEveryMilliseconds : 4 * lookEveryMilliseconds)
    }
    void look()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [path, router])

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

async function progressAt(path: string, signal: AbortSignal): Promise<ProgressView | undefined> {
  try {
    const answer = await fetch(path, { signal, headers: { accept: 'application/json' } })
    // Written by our own handler, in the shape that this page is drawn from.
    return answer.ok ? ((await answer.json()) as ProgressView) : undefined
  } catch {
    return undefined
  }
}
