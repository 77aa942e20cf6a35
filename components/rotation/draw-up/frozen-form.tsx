'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { DrawUpView } from '@/lib/rotation/views/draw-up'

/** Up to which period everything stands as published, whatever is drawn up. */
export function FrozenForm({ action, view }: { action: FormAction<unknown>; view: DrawUpView }) {
  const { cohort, periods, frozenThrough } = view
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('The line is moved.'))
  return (
    <form {...form} className="grid gap-3 sm:max-w-xs">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="cohortId" value={cohort.id} />
      <Select
        key={frozenThrough ?? ''}
        label="What is published stands"
        name="through"
        defaultValue={frozenThrough === null ? '' : String(frozenThrough)}
        options={[
          { value: '', label: 'In periods that have begun' },
          { value: '0', label: 'In no period' },
          ...periods.map(({ number, title }) => ({ value: String(number), label: `Through ${title}` })),
        ]}
        {...(errors['through'] && { error: errors['through'] })}
      />
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Move the line
        </SubmitButton>
      </div>
    </form>
  )
}
