'use client'

import { Check } from 'lucide-react'
import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type FinishButtonProps = {
  activityId: string
  title?: string
  today: string
  finish: (input: unknown) => Promise<Result<unknown>>
}

/** Says that a step is finished; its levels count from then on, until it is taken back. */
export function FinishButton({ activityId, title, today, finish }: FinishButtonProps) {
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const send = (finishedOn: string | null) =>
    start(async () => {
      const result = await finish({ activityId, finishedOn })
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (!result.ok) return
      if (finishedOn === null) sayDone('It is open again.')
      else sayDone(title ? `${title} is finished.` : 'Finished. Well done.', { run: () => send(null) })
    })
  return (
    <div>
      <Button size="small" pending={pending} icon={<Check aria-hidden="true" />} onClick={() => send(today)}>
        Finished
      </Button>
      <p role="alert" className="mt-1 text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
