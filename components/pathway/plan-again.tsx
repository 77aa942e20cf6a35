'use client'

import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import type { Result } from '@/lib/core/result'

type PlanAgainProps = {
  action: (input: unknown) => Promise<Result<unknown>>
  label?: string
  /** What is sent along. */
  input?: unknown
  variant?: 'primary' | 'secondary'
}

/** Plans anew and shows that it is being worked out; the page is drawn again when it is done. */
export function PlanAgain({ action, label = 'Plan again', input = {}, variant = 'primary' }: PlanAgainProps) {
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const plan = () =>
    start(async () => {
      const result = await action(input)
      setRefusal(result && !result.ok ? result.refusal.message : undefined)
    })

  return (
    <div>
      <Button variant={variant} pending={pending} onClick={plan}>
        {label}
      </Button>
      <p role="status" className="sr-only">
        {pending ? 'Working out the earliest date and proving it.' : ''}
      </p>
      <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
