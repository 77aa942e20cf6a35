'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { badgeLimits } from '@/lib/badges/model'

/** Takes a badge back, with the reason that everyone who checks it will read. */
export function RevokeForm({ revoke, badgeId }: { revoke: FormAction<null>; badgeId: string }) {
  const { form, pending, refusal, errors } = useActionForm(revoke)
  return (
    <Disclosure summary="Take this badge back">
      <form {...form} className="grid gap-4">
        <RefusalNotice refusal={refusal} />
        <input type="hidden" name="badgeId" value={badgeId} />
        <TextArea
          label="Why"
          hint="Everyone who checks the badge reads this. The sign-off itself stays; to take that back, reopen it."
          name="reason"
          maxLength={badgeLimits.reason}
          required
          {...(errors['reason'] && { error: errors['reason'] })}
        />
        <div>
          <SubmitButton pending={pending} variant="danger">
            Take it back for good
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
