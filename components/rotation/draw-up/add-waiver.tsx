'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { DrawUpView } from '@/lib/rotation/views/draw-up'

import { optionsOf } from './options-of'

/** Waives a required rotation for someone. */
export function AddWaiver({
  action,
  cohortId,
  people,
  required,
}: { action: FormAction<unknown>; cohortId: string } & Pick<DrawUpView, 'people' | 'required'>) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('Waived. It counts from now on.'))
  return (
    <form {...form} className="grid gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label="Person"
          name="personId"
          placeholder="Choose"
          required
          options={optionsOf(people)}
          {...(errors['personId'] && { error: errors['personId'] })}
        />
        <Select
          label="Required rotation"
          name="requirement"
          placeholder="Choose"
          required
          options={required.map(({ id, title }) => ({ value: id, label: title }))}
          {...(errors['requirement'] && { error: errors['requirement'] })}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Waive
        </SubmitButton>
      </div>
    </form>
  )
}
