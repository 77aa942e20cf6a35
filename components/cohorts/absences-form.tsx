'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { AwayPeriod } from '@/lib/cohorts/views/wishes'

import { AwayFields } from './wishes/away-fields'

type AbsencesFormProps = {
  action: FormAction<{ strain: string | null }>
  cohortId: string
  person: { id: string; name: string }
  periods: readonly AwayPeriod[]
  /** The absences that the form is drawn with. */
  was: string
}

/** The periods in which someone cannot be anywhere, as a manager notes them. */
export function AbsencesForm({ action, cohortId, person, periods, was }: AbsencesFormProps) {
  const { form, pending, refusal } = useActionForm(action, ({ strain }) =>
    sayDone([`When ${person.name} is away is saved.`, strain].filter(Boolean).join(' ')),
  )
  return (
    <Card title="Away" lead="Whole periods, such as parental leave. Why is nobody’s business here.">
      <form {...form} className="grid gap-5">
        <RefusalNotice refusal={refusal} />
        <input type="hidden" name="cohortId" value={cohortId} />
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="was" value={was} />
        <AwayFields key={was} periods={periods} />
        <div>
          <SubmitButton variant="secondary" pending={pending}>
            Save absences
          </SubmitButton>
        </div>
      </form>
    </Card>
  )
}
