'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { OfferToMentor } from '@/lib/mentorship/views/offer'

type OfferCardProps = {
  offer: OfferToMentor
  accept: FormAction<unknown>
  decline: FormAction<unknown>
}

/** Someone whom one is asked to mentor, with what there is to teach, and both answers. */
export function OfferCard({ offer, accept, decline }: OfferCardProps) {
  const { id, learner, offeredBy, minutesPerWeek, teaches } = offer
  return (
    <Card title={learner.name} lead={learner.headline || undefined}>
      <p>
        {offeredBy} asks you for {minutesPerWeek} minutes a week.
        {teaches.length > 0 && ` What you could teach ${learner.name.split(' ')[0]}:`}
      </p>
      {teaches.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {teaches.map(({ skill, now, level, attested }) => (
            <li key={skill} className="flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-0">
              <span className="font-medium">{skill}</span>
              <span className="text-sm text-ink-soft tabular-nums">
                from {now} to {level}; you have {attested} attested
              </span>
            </li>
          ))}
        </ul>
      )}
      <Accept offer={offer} accept={accept} />
      <div className="mt-3 border-t pt-2">
        <Disclosure summary="I cannot take this on">
          <Decline id={id} by={offeredBy} decline={decline} />
        </Disclosure>
      </div>
    </Card>
  )
}

function Accept({ offer, accept }: Pick<OfferCardProps, 'offer' | 'accept'>) {
  const { form, pending, refusal, errors } = useActionForm(accept)
  return (
    <form {...form} className="mt-5 grid gap-4">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="offerId" value={offer.id} />
      <div className="grid gap-4 sm:max-w-md sm:grid-cols-2">
        <TextInput
          label="From"
          type="date"
          name="from"
          defaultValue={offer.from}
          required
          {...(errors['from'] && { error: errors['from'] })}
        />
        <TextInput
          label="Last day"
          type="date"
          name="to"
          defaultValue={offer.to}
          required
          {...(errors['to'] && { error: errors['to'] })}
        />
      </div>
      <div>
        <SubmitButton pending={pending}>Mentor {offer.learner.name}</SubmitButton>
      </div>
    </form>
  )
}

function Decline({ id, by, decline }: { id: string; by: string; decline: FormAction<unknown> }) {
  const { form, pending, refusal, errors } = useActionForm(decline, () => sayDone(`${by} will find someone else.`))
  return (
    <form {...form} className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="offerId" value={id} />
      <TextArea
        label="Why"
        optional
        name="note"
        maxLength={500}
        hint={`Read by ${by}, not by the learner.`}
        {...(errors['note'] && { error: errors['note'] })}
      />
      <div>
        <SubmitButton pending={pending} variant="secondary">
          Decline
        </SubmitButton>
      </div>
    </form>
  )
}
