'use client'

import type { Route } from 'next'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { LevelFields } from '@/components/programmes/edit/level-fields'
import { PlaceTicks } from '@/components/programmes/edit/place-ticks'
import { LinkButton } from '@/components/ui/link-button'
import { NumberInput } from '@/components/ui/number-input'
import type { SelectGroup } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { hostLimits, standardLimits } from '@/lib/programmes/model'
import type { Host } from '@/lib/programmes/views/host'

export type HostFields = Pick<
  Host,
  | 'name'
  | 'about'
  | 'areas'
  | 'skills'
  | 'journeyworkers'
  | 'apprenticesPerJourneyworker'
  | 'visits'
  | 'usualMin'
  | 'usualMax'
> & { supervisorEmail: string }

type HostFormProps = {
  action: FormAction<unknown>
  start: HostFields
  /** Sent along unseen: which host and what was read of it, or of which programme. */
  values: Readonly<Record<string, string>>
  areas: readonly { id: string; title: string }[]
  skills: readonly SelectGroup[]
  submit: string
  back: { href: Route; label: string }
}

/** A team that takes apprentices, in a form: what it offers, how many it takes, who supervises, and what one learns there. */
export function HostForm({ action, start, values, areas, skills, submit, back }: HostFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const at = (name: string) => ({ name, ...(errors[name] && { error: errors[name] }) })
  const within = (name: string) => [
    ...new Set(Object.entries(errors).flatMap(([field, says]) => (field.split('.')[0] === name ? [says] : []))),
  ]
  const [wrongAreas] = within('areas')
  return (
    <form {...form} noValidate className="grid gap-6">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        label="Name"
        defaultValue={start.name}
        maxLength={hostLimits.name}
        placeholder="Network operations, London"
        autoComplete="off"
        {...at('name')}
      />
      <TextArea
        label="What one does there"
        optional
        rows={3}
        defaultValue={start.about}
        maxLength={hostLimits.text}
        {...at('about')}
      />
      <PlaceTicks
        legend="Areas in which it offers work"
        hint="A period here counts for each of them."
        name="areas"
        areas={areas}
        chosen={start.areas}
        {...(wrongAreas && { error: wrongAreas })}
      />
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <NumberInput
          label="Seats a period, at most"
          min={0}
          max={hostLimits.seats}
          defaultValue={start.usualMax}
          {...at('usualMax')}
        />
        <NumberInput
          label="At least"
          min={0}
          max={hostLimits.seats}
          defaultValue={start.usualMin}
          hint="0: it may be empty."
          {...at('usualMin')}
        />
        <NumberInput
          label="Periods for each person"
          min={1}
          max={standardLimits.periods}
          defaultValue={start.visits}
          hint="At most."
          {...at('visits')}
        />
        <NumberInput
          label="Journeyworkers"
          min={1}
          max={hostLimits.journeyworkers}
          defaultValue={start.journeyworkers}
          hint="People there who know the trade."
          {...at('journeyworkers')}
        />
        <NumberInput
          label="Apprentices for each"
          optional
          min={1}
          max={hostLimits.ratio}
          defaultValue={start.apprenticesPerJourneyworker ?? ''}
          hint="Empty: no ratio is set."
          {...at('apprenticesPerJourneyworker')}
        />
      </div>
      <TextInput
        label="Supervisor’s e-mail address"
        optional
        type="email"
        autoComplete="off"
        defaultValue={start.supervisorEmail}
        hint="Someone who works here. They see the host’s page, and who is there."
        {...at('supervisorEmail')}
      />
      <LevelFields
        legend="Skills that a period here leads to"
        skills={skills}
        start={start.skills}
        errors={within('skills')}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
        <LinkButton href={back.href} variant="quiet">
          {back.label}
        </LinkButton>
      </div>
    </form>
  )
}
