'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { sayDone } from '@/components/ui/toast'
import { evidenceLimits } from '@/lib/evidence/model'

type ReopenFormProps = { signOffId: string; says: string; reopen: FormAction<unknown> }

/** Takes a sign-off back, with the reason. */
export function ReopenForm({ signOffId, says, reopen }: ReopenFormProps) {
  const { form, pending, refusal, errors } = useActionForm(reopen, () =>
    sayDone('Reopened. The piece waits for a review again.'),
  )
  return (
    <Disclosure summary={`Reopen: ${says}`}>
      <form {...form} noValidate className="grid gap-3">
        <RefusalNotice refusal={errors['reason'] ? undefined : refusal} />
        <input type="hidden" name="signOffId" value={signOffId} />
        <TextArea
          label="Why"
          hint="It becomes a row of its own in the ledger; the level falls if nothing else attests it."
          name="reason"
          rows={2}
          maxLength={evidenceLimits.note}
          {...(errors['reason'] && { error: errors['reason'] })}
        />
        <div>
          <SubmitButton variant="danger" pending={pending}>
            Reopen this sign-off
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
