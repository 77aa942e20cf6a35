'use client'

import { CheckCheck, Check } from 'lucide-react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type ApproveFormProps = {
  approve: FormAction<{ approved: number; left: number }>
  weeks: readonly string[]
  label: string
  says: string
  isMain?: boolean
}

/** Approves one week, or several at once. */
export function ApproveForm({ approve, weeks, label, says, isMain }: ApproveFormProps) {
  const { form, refusal, pending } = useActionForm(approve, ({ left }) =>
    sayDone(left === 0 ? says : `${says} ${left} had changed meanwhile and still wait.`),
  )
  return (
    <form {...form} data-approve="">
      <input type="hidden" name="weeks" value={weeks.join(' ')} />
      <SubmitButton
        variant={isMain ? 'primary' : 'secondary'}
        size={isMain ? 'regular' : 'small'}
        pending={pending}
        icon={isMain ? <CheckCheck aria-hidden="true" /> : <Check aria-hidden="true" />}
      >
        {label}
      </SubmitButton>
      <RefusalNotice refusal={refusal} />
    </form>
  )
}
