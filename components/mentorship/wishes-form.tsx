'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { NumberInput } from '@/components/ui/number-input'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import { mostWishedSkills, type WishesView } from '@/lib/mentorship/views/wishes'

const places = ['Dearest to me', 'Second', 'Third', 'Fourth', 'Fifth']
const feelings = [
  { value: '', label: 'No preference' },
  { value: 'prefers', label: 'I would like to' },
  { value: 'avoids', label: 'Please not' },
]

/** Time, skills and people that one wishes of a mentor. */
export function WishesForm({ action, wishes }: { action: FormAction<unknown>; wishes: WishesView }) {
  const { form, pending, refusal, errors } = useActionForm(action, () =>
    sayDone('Noted. It counts the next time that pairs are proposed.'),
  )
  const skills = skillChoices(wishes.catalogue)
  return (
    <form {...form} className="max-w-3xl">
      <div key={wishes.version} className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <RefusalNotice refusal={refusal} />
        <input type="hidden" name="version" value={wishes.version} />
        <Card title="Time">
          <NumberInput
            className="max-w-60"
            label="Minutes a week together"
            name="minutesPerWeek"
            min={15}
            max={600}
            step={15}
            defaultValue={wishes.minutesPerWeek}
            hint="Half an hour a week is enough for many. The less you ask for, the sooner there is room."
            {...(errors['minutesPerWeek'] && { error: errors['minutesPerWeek'] })}
          />
        </Card>
        <Card
          title="What I want to learn"
          lead="The dearest first. Leave all of it open, and the widest gaps to your target role count."
        >
          <div className="grid gap-5 sm:grid-cols-2">
            {places.slice(0, mostWishedSkills).map((place, at) => (
              <Select
                key={place}
                label={place}
                name={`skill-${at + 1}`}
                defaultValue={wishes.skills[at] ?? ''}
                options={skills}
                {...(at === 0 && errors['skills'] && { error: errors['skills'] })}
              />
            ))}
          </div>
        </Card>
        <Card title="With whom" lead="Everyone here said that they are open to mentor.">
          {wishes.mentors.length === 0 ? (
            <p className="text-ink-soft">
              Nobody is open to mentor just now. Look in again; your other wishes count all the same.
            </p>
          ) : (
            <ul className="divide-y">
              {wishes.mentors.map(({ id, name, headline, feeling }) => (
                <li key={id} className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
                  <p className="min-w-0">
                    <span className="font-medium">{name}</span>
                    <span className="block text-sm text-ink-soft">{headline}</span>
                  </p>
                  <Select
                    label={`Being paired with ${name}`}
                    labelHidden
                    name={`mentor-${id}`}
                    defaultValue={feeling}
                    options={feelings}
                  />
                </li>
              ))}
            </ul>
          )}
        </Card>
        <div>
          <SubmitButton pending={pending}>Save my wishes</SubmitButton>
        </div>
      </div>
    </form>
  )
}

function skillChoices(catalogue: WishesView['catalogue']) {
  const options = (inTarget: boolean) =>
    catalogue.filter((skill) => skill.inTarget === inTarget).map(({ id, title }) => ({ value: id, label: title }))
  const needed = options(true)
  return [
    { value: '', label: 'Nothing in particular' },
    ...(needed.length > 0 ? [{ label: 'Needed for my target role', options: needed }] : []),
    { label: needed.length > 0 ? 'Other skills' : 'Skills', options: options(false) },
  ]
}
