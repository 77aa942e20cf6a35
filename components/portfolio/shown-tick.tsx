'use client'

import { useOptimistic, useState, useTransition } from 'react'

import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type ShownTickProps = {
  /** What is shown or not, by name. */
  title: string
  shown: boolean
  /** What is sent along with the choice. */
  about: Readonly<Record<string, string>>
  show: (input: unknown) => Promise<Result<unknown>>
}

/** Shows one thing to readers, or no longer: at once, with a way back. */
export function ShownTick({ title, shown, about, show }: ShownTickProps) {
  const [isShown, setShown] = useOptimistic(shown)
  const [, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const send = (next: boolean, isUndo = false) =>
    start(async () => {
      setShown(next)
      const result = await show({ ...about, shown: next })
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (!result.ok || isUndo) return
      sayDone(next ? `Readers see ${title}.` : `Readers no longer see ${title}.`, { run: () => send(!next, true) })
    })
  return (
    <div className="shrink-0">
      <label className="flex min-h-11 min-w-11 items-start gap-3 py-2.5 md:min-h-0 md:py-0.5">
        <input type="checkbox" className="tick" checked={isShown} onChange={(event) => send(event.target.checked)} />
        <span className="sr-only">Show {title} to readers</span>
      </label>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
