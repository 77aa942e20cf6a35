'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import { strainQuestions } from '@/lib/strain/model'
import type { MyStrainView } from '@/lib/strain/views/strain'

import { ScaleInput } from './scale-input'

type CheckInFormProps = { mine: MyStrainView; say: FormAction<unknown> }

/** Three questions on this week, answered in ten seconds, and changed as often as one likes while it lasts. */
export function CheckInForm({ mine: { week, said, team, isShared }, say }: CheckInFormProps) {
  const { form, pending, refusal, errors } = useActionForm(say, () => sayDone('This week is noted.'))
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="week" value={week} />
      <div className="grid gap-5 lg:grid-cols-3 lg:gap-6">
        {strainQuestions.map((question) => (
          <ScaleInput
            key={question}
            question={question}
            error={errors[question]}
            {...(said && { defaultValue: said[question] })}
          />
        ))}
      </div>
      {team && (
        <Checkbox
          name="shared"
          value="yes"
          defaultChecked={isShared}
          label={`Count it in the picture of ${team}`}
          hint="Without the tick, nothing that you said so far counts in a picture that is still to be drawn."
        />
      )}
      <div>
        <SubmitButton pending={pending}>{said ? 'Change it' : 'Save'}</SubmitButton>
      </div>
      <RefusalNotice refusal={refusal} />
    </form>
  )
}
