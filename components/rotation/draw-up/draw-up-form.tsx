'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { NumberInput } from '@/components/ui/number-input'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { patiences, type DrawUpView } from '@/lib/rotation/views/draw-up'

type DrawUpFormProps = { view: DrawUpView; action: FormAction<unknown> }

/** The choices that are left, and the button that draws the schedule up. */
export function DrawUpForm({ view, action }: DrawUpFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const { cohort, published, floor, mostPoints, schedules } = view
  const atWork = schedules.find(({ state }) => state === 'queued' || state === 'solving')
  return (
    <form {...form}>
      <Card title="What matters most">
        <div className="grid gap-5">
          <RefusalNotice refusal={refusal} />
          <input type="hidden" name="cohortId" value={cohort.id} />
          {published && (
            <RadioGroup
              label="Against what is published"
              name="near"
              defaultValue="near"
              options={[
                {
                  value: 'near',
                  label: 'Change as little as possible',
                  hint: 'The fewest placements, then the most wishes.',
                },
                { value: 'anew', label: 'Begin anew', hint: 'Only the frozen periods stay as they are.' },
              ]}
            />
          )}
          <RadioGroup
            label={published ? 'And among those' : 'Among all schedules that keep the rules'}
            name="goal"
            defaultValue="total"
            options={[
              { value: 'total', label: 'The most points together' },
              {
                value: 'lowest',
                label: 'The best for whoever has least',
                hint: 'The lowest points as high as can be, then the most together.',
              },
            ]}
          />
          <NumberInput
            label="Nobody below"
            optional
            name="floor"
            min={0}
            max={mostPoints}
            step={1}
            unit={`of ${countOf(mostPoints, 'point')}`}
            defaultValue={floor ?? ''}
            hint="A promise to everyone. What it costs in points together is shown beside the schedule."
            {...(errors['floor'] && { error: errors['floor'] })}
          />
          <Select
            label="Look for at most"
            name="seconds"
            defaultValue={String(patiences[0])}
            options={patiences.map((seconds) => ({ value: String(seconds), label: countOf(seconds / 60, 'minute') }))}
            {...(errors['seconds'] && { error: errors['seconds'] })}
          />
          <div className="grid gap-2">
            <SubmitButton pending={pending}>{published ? 'Draw up a change' : 'Draw up the schedule'}</SubmitButton>
            {atWork && (
              <p className="text-sm text-ink-soft">
                Schedule {atWork.number} is being drawn up already. The same again is not drawn up twice.
              </p>
            )}
          </div>
        </div>
      </Card>
    </form>
  )
}
