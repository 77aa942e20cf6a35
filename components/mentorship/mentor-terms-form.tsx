'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { NumberInput } from '@/components/ui/number-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { TermsView } from '@/lib/mentorship/views/terms'

type MentorTermsFormProps = { action: FormAction<{ isOpen: boolean }>; terms: TermsView }

/** What one offers as a mentor: whether, to how many people, and how much of the week. */
export function MentorTermsForm({ action, terms }: MentorTermsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, ({ isOpen }) =>
    sayDone(
      isOpen ? 'Noted. You may be proposed as a mentor from now on.' : 'Noted. You will not be proposed to anyone.',
    ),
  )
  return (
    <Card title="What I offer">
      <form {...form} className="grid gap-6">
        <RefusalNotice refusal={refusal} />
        <div key={terms.version} className="grid gap-6">
          <input type="hidden" name="version" value={terms.version} />
          <Checkbox
            name="isOpen"
            value="yes"
            defaultChecked={terms.isOpen}
            label="I am open to be proposed as a mentor"
            hint="Your name is then shown to whoever looks for a mentor, and programme managers see the levels that others attested you. You still say yes or no each time."
          />
          <div className="grid items-start gap-5 sm:grid-cols-3">
            <NumberInput
              label="People at once"
              name="people"
              min={0}
              max={20}
              defaultValue={terms.people}
              {...(errors['people'] && { error: errors['people'] })}
            />
            <NumberInput
              label="Minutes a week in all"
              name="minutesPerWeek"
              min={0}
              max={2400}
              step={15}
              defaultValue={terms.minutesPerWeek}
              hint="For all of them together."
              {...(errors['minutesPerWeek'] && { error: errors['minutesPerWeek'] })}
            />
            <NumberInput
              label="Minutes a week for reviews"
              name="reviewMinutesPerWeek"
              min={0}
              max={2400}
              step={15}
              defaultValue={terms.reviewMinutesPerWeek}
              hint="Your queue is held against it."
              {...(errors['reviewMinutesPerWeek'] && { error: errors['reviewMinutesPerWeek'] })}
            />
          </div>
        </div>
        <div>
          <SubmitButton pending={pending}>Save</SubmitButton>
        </div>
      </form>
    </Card>
  )
}
