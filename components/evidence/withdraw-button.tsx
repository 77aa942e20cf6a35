'use client'

import dynamic from 'next/dynamic'
import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'
import { sayList } from '@/lib/core/say'
import type { Result } from '@/lib/core/result'

const Dialog = dynamic(() => import('@/components/ui/dialog').then((module) => module.Dialog), { loading: () => null })

type WithdrawButtonProps = {
  evidenceId: string
  revision: number
  signers: readonly string[]
  withdraw: (input: unknown) => Promise<Result<unknown>>
}

/** Takes a piece back, after saying what that means. */
export function WithdrawButton({ evidenceId, revision, signers, withdraw }: WithdrawButtonProps) {
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const result = await withdraw({ evidenceId, revision })
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (!result.ok) return
      setOpen(false)
      sayDone('Taken back. You can hand it in again.')
    })

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Take it back
      </Button>
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title="Take this evidence back?"
          lead={
            signers.length > 0
              ? `What ${sayList(signers)} signed off on it counts no more, and nobody but you sees it. You can hand it in again.`
              : 'Nobody but you sees it then, and nobody is asked to review it. You can hand it in again.'
          }
          actions={
            <>
              <Button variant="danger" pending={pending} onClick={send}>
                Take it back
              </Button>
              <Button onClick={() => setOpen(false)}>Leave it</Button>
            </>
          }
        >
          {refusal && (
            <p role="alert" className="text-sm text-danger">
              {refusal}
            </p>
          )}
        </Dialog>
      )}
    </>
  )
}
