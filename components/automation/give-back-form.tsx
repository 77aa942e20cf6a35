'use client'

import { useState, type FormEvent } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { OpportunityView, ToGiveView } from '@/lib/automation/views/opportunity'

import { HoursField } from './hours-field'
import { sayHours } from './say'

type GiveBackFormProps = {
  action: FormAction<{ people: number; hours: number }>
  view: OpportunityView
  toGive: ToGiveView
}

/** So many hours a week for each person, from a Monday on; the even share is filled in. */
export function GiveBackForm({ action, view, toGive }: GiveBackFormProps) {
  const { id, version, members, given, nextMonday } = view
  const { shares, most, already } = toGive
  const { form, pending, refusal, errors } = useActionForm(action, ({ people, hours }) =>
    sayDone(
      `${countOf(hours, 'hour')} a week ${hours === 1 ? 'is' : 'are'} given back to ${countOf(people, 'person', 'people')}.`,
    ),
  )
  const standing = given.filter(({ to }) => to === null)
  const open = members.filter((member) => !standing.some(({ personId }) => personId === member.id))
  const [sum, setSum] = useState(() => open.reduce((all, member) => all + (shares[member.id] ?? 0), 0))
  const count = (event: FormEvent<HTMLFormElement>) => setSum(hoursIn(new FormData(event.currentTarget)))
  const isTooMuch = sum + already > most + 1e-9

  return (
    <form {...form} onInput={count} className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="opportunityId" value={id} />
      <input type="hidden" name="version" value={version} />
      <fieldset>
        <legend className="text-sm font-medium">Hours a week for each</legend>
        <div className="mt-2 grid gap-x-10 gap-y-2 sm:grid-cols-2">
          {open.map((member) => (
            <HoursField
              key={member.id}
              member={member}
              start={shares[member.id] ?? 0}
              error={errors[`hours.${member.id}`]}
            />
          ))}
        </div>
      </fieldset>
      <p role="status" className={isTooMuch ? 'text-sm text-danger' : 'text-sm text-ink-soft'}>
        {countOf(sum, 'hour')} a week{already > 0 && `, with ${already} given already`}, of {sayHours(most)} saved
        {isTooMuch ? ': that is more than it saves. Give fewer.' : '.'}
      </p>
      <TextInput
        label="From Monday"
        type="date"
        name="from"
        className="max-w-60"
        defaultValue={nextMonday}
        {...(errors['from'] && { error: errors['from'] })}
      />
      <p className="max-w-prose text-sm text-ink-soft">
        They get blocks of protected time from then on, and read what it does to their date.
      </p>
      <div>
        <SubmitButton pending={pending}>Give them back</SubmitButton>
      </div>
    </form>
  )
}

const hoursIn = (form: FormData): number =>
  [...form].reduce(
    (all, [name, text]) => (name.startsWith('hours-') && typeof text === 'string' ? all + (Number(text) || 0) : all),
    0,
  )
