'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { evidenceLimits } from '@/lib/evidence/model'
import type { PieceToJudge } from '@/lib/reviews/view'

type ReturnFormProps = {
  piece: Pick<PieceToJudge, 'id' | 'author' | 'revision' | 'contentHash'>
  next: string
  giveBack: FormAction<unknown>
}

/** Gives a piece back, with what is missing. */
export function ReturnForm({ piece, next, giveBack }: ReturnFormProps) {
  const { form, pending, refusal, errors } = useActionForm(giveBack)
  return (
    <form {...form} noValidate className="grid gap-3">
      <RefusalNotice refusal={errors['note'] ? undefined : refusal} />
      <input type="hidden" name="evidenceId" value={piece.id} />
      <input type="hidden" name="revision" value={piece.revision} />
      <input type="hidden" name="contentHash" value={piece.contentHash} />
      <input type="hidden" name="next" value={next} />
      <TextArea
        label="What is missing"
        hint={`${piece.author} reads it beside the piece, changes it and hands it in again.`}
        name="note"
        maxLength={evidenceLimits.note}
        {...(errors['note'] && { error: errors['note'] })}
      />
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Return it
        </SubmitButton>
      </div>
    </form>
  )
}
