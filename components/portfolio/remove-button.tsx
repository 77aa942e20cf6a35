'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'

type RemoveButtonProps = { experienceId: string; title: string; remove: (input: unknown) => Promise<Result<unknown>> }

/** Takes an experience out of the portfolio, with a way back; its witnesses come back with it. */
export function RemoveButton({ experienceId, title, remove }: RemoveButtonProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const send = (removed: boolean) =>
    start(async () => {
      const result = await remove({ experienceId, removed })
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (!result.ok) return
      if (removed) {
        sayDone(`${title} is removed.`, { run: () => send(false) })
        router.push('/my/portfolio')
      } else sayDone(`${title} is back.`)
    })
  return (
    <div>
      <Button variant="danger" pending={pending} icon={<Trash2 aria-hidden="true" />} onClick={() => send(true)}>
        Remove
      </Button>
      <p role="alert" className="mt-1 text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
