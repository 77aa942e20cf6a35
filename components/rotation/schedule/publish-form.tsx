'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type PublishFormProps = {
  action: FormAction<{ told: number }>
  schedule: { id: string; version: number }
  told: number
  /** Nothing was published before, so everyone learns their placements. */
  isFirst: boolean
}

/** Makes a proposal the schedule that stands, and says beforehand who is told what. */
export function PublishForm({ action, schedule, told, isFirst }: PublishFormProps) {
  const { form, pending, refusal } = useActionForm(action, (done) =>
    sayDone(`Published. ${countOf(done.told, 'person was', 'people were')} told.`),
  )
  const people = countOf(told, 'person', 'people')
  return (
    <form {...form} className="grid gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="scheduleId" value={schedule.id} />
      <input type="hidden" name="version" value={schedule.version} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton pending={pending}>{told === 0 ? 'Publish' : `Publish and tell ${people}`}</SubmitButton>
        <p className="min-w-0 flex-1 basis-64 text-sm text-ink-soft">
          {isFirst
            ? 'Each reads their own placements, period by period, and finds them in their plan.'
            : told === 0
              ? 'Nobody’s placement changes, so nobody is told.'
              : `Each reads what changes for them, from where to where. Everyone else is left in peace.`}
        </p>
      </div>
    </form>
  )
}
