'use client'

import type { Route } from 'next'
import { useState, type FormEvent } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { automationLimits } from '@/lib/automation/model'
import type { Figures } from '@/lib/automation/views/opportunity'

import { FiguresSum } from './figures-sum'

type OpportunityFormProps = {
  action: FormAction<unknown>
  /** What is sent along unseen: whose team it is, or which task is changed. */
  values: Readonly<Record<string, string>>
  start: { title: string; note: string; figures: Partial<Figures> & { givesBackPercent: number } }
  members: readonly { id: string; name: string; isNamed: boolean }[]
  submit: string
  /** What is said once it is saved, where the page stays. */
  saved?: string
  back?: { href: Route; label: string }
}

/** A repetitive task: how often, how long, what automating it takes and saves, and whose work it is. */
export function OpportunityForm({ action, values, start, members, submit, saved, back }: OpportunityFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => saved && sayDone(saved))
  const [figures, setFigures] = useState<Partial<Figures>>(start.figures)
  const wrong = (field: string) => (errors[field] ? { error: errors[field] } : {})
  const figure = (name: keyof Figures) => ({
    name,
    defaultValue: start.figures[name] === undefined ? '' : String(start.figures[name]),
    autoComplete: 'off',
    ...wrong(name),
  })
  const read = (event: FormEvent<HTMLFormElement>) => setFigures(figuresIn(new FormData(event.currentTarget)))

  return (
    <form {...form} onInput={read} className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        label="Task"
        name="title"
        defaultValue={start.title}
        maxLength={automationLimits.title}
        autoComplete="off"
        {...wrong('title')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput label="Times a week" inputMode="decimal" {...figure('timesPerWeek')} />
        <TextInput label="Minutes each time" inputMode="decimal" {...figure('minutesEach')} />
        <TextInput
          label="Hours to automate it"
          hint="All the building and trying, once."
          inputMode="numeric"
          {...figure('buildHours')}
        />
        <TextInput
          label="Share it saves, in percent"
          hint="What is left still comes by hand."
          inputMode="numeric"
          {...figure('savesPercent')}
        />
        <TextInput
          label="Share given back, in percent"
          hint="Of what is saved, so much becomes protected time."
          inputMode="numeric"
          {...figure('givesBackPercent')}
        />
      </div>
      <FiguresSum figures={figures} />
      <fieldset>
        <legend className="text-sm font-medium">Whose work it is</legend>
        <p className="mt-0.5 text-sm text-ink-soft">
          They share the hours that come back, evenly and in whole hours; what is left over goes first to those who aim
          at a role. Nobody ticked: everyone in the team.
        </p>
        <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
          {members.map(({ id, name, isNamed }) => (
            <Checkbox key={id} name={`person-${id}`} label={name} defaultChecked={isNamed} />
          ))}
        </div>
      </fieldset>
      <TextArea
        label="Note"
        optional
        hint="What would do it, and what stays by hand."
        name="note"
        rows={3}
        defaultValue={start.note}
        maxLength={automationLimits.note}
        {...wrong('note')}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
        {back && (
          <LinkButton href={back.href} variant="quiet">
            {back.label}
          </LinkButton>
        )}
      </div>
    </form>
  )
}

const names = ['timesPerWeek', 'minutesEach', 'buildHours', 'savesPercent', 'givesBackPercent'] as const

/** What is typed so far, as far as it is numbers. */
function figuresIn(form: FormData): Partial<Figures> {
  const typed = names.flatMap((name) => {
    const text = form.get(name)
    const value = typeof text === 'string' && text.trim() !== '' ? Number(text.replace(',', '.')) : Number.NaN
    return Number.isFinite(value) && value >= 0 ? [[name, value] as const] : []
  })
  return Object.fromEntries(typed)
}
