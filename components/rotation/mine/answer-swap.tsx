'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type AnswerSwapProps = {
  swapId: string
  other: string
  isMine: boolean
  answer: FormAction<unknown>
  withdraw: FormAction<unknown>
}

/** Agree or decline what someone asks; take back what one asked oneself. */
export function AnswerSwap({ swapId, other, isMine, answer, withdraw }: AnswerSwapProps) {
  const answering = useActionForm(answer, () => sayDone('Answered.'))
  const taking = useActionForm(withdraw, () => sayDone('Taken back.'))
  if (isMine)
    return (
      <form {...taking.form} className="grid gap-2">
        <input type="hidden" name="swapId" value={swapId} />
        <RefusalNotice refusal={taking.refusal} />
        <SubmitButton variant="secondary" size="small" pending={taking.pending}>
          Take back
        </SubmitButton>
      </form>
    )
  return (
    <form {...answering.form} className="grid gap-2">
      <input type="hidden" name="swapId" value={swapId} />
      <RefusalNotice refusal={answering.refusal} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="answer" value="agree" size="small" pending={answering.pending}>
          Swap with {other.split(' ')[0]}
        </SubmitButton>
        <SubmitButton name="answer" value="decline" variant="secondary" size="small" pending={answering.pending}>
          Decline
        </SubmitButton>
      </div>
    </form>
  )
}
