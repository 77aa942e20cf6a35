'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { DrawUpView } from '@/lib/rotation/views/draw-up'

import { optionsOf } from './options-of'

/** Keeps two people apart. */
export function AddApart({
  action,
  cohortId,
  people,
}: { action: FormAction<unknown>; cohortId: string } & Pick<DrawUpView, 'people'>) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('They are kept apart from now on.'))
  return (
    <form {...form} className="grid gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label="One"
          name="personId"
          placeholder="Choose"
          required
          options={optionsOf(people)}
          {...(errors['personId'] && { error: errors['personId'] })}
        />
        <Select
          label="The other"
          name="otherId"
          placeholder="Choose"
          required
          options={optionsOf(people)}
          {...(errors['otherId'] && { error: errors['otherId'] })}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Keep apart
        </SubmitButton>
      </div>
    </form>
  )
}
