'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { DrawUpView } from '@/lib/rotation/views/draw-up'

import { optionsOf } from './options-of'

/** Pins someone to a host in a period. */
export function AddPin({
  action,
  cohortId,
  people,
  periods,
  hosts,
}: { action: FormAction<unknown>; cohortId: string } & Pick<DrawUpView, 'people' | 'periods' | 'hosts'>) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('Pinned. It counts from now on.'))
  const open = periods.filter(({ isFrozen }) => !isFrozen)
  return (
    <form {...form} className="grid gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Select
          label="Person"
          name="personId"
          placeholder="Choose"
          required
          options={optionsOf(people)}
          {...(errors['personId'] && { error: errors['personId'] })}
        />
        <Select
          label="Period"
          name="period"
          placeholder="Choose"
          required
          options={open.map(({ number, title }) => ({ value: String(number), label: title }))}
          {...(errors['period'] && { error: errors['period'] })}
        />
        <Select
          label="Host"
          name="hostId"
          placeholder="Choose"
          required
          options={optionsOf(hosts)}
          {...(errors['hostId'] && { error: errors['hostId'] })}
        />
      </div>
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Pin
        </SubmitButton>
      </div>
    </form>
  )
}
