'use client'

import { useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { NumberInput } from '@/components/ui/number-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import { mixes } from '@/lib/hours/model'
import { mixNames, sayPercent } from '@/lib/workload/views/mix'
import type { TeamTerms } from '@/lib/workload/views/terms'

import { mixSolid } from './mix-colours'

type TermsFormProps = { action: FormAction<unknown>; teamId: string; terms: TeamTerms }

/** What a team aims at, and what it counts with. */
export function TermsForm({ action, teamId, terms }: TermsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () =>
    sayDone('Noted. The team’s pages count with it.'),
  )
  const [target, setTarget] = useState(terms.target)
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form {...form} noValidate className="grid max-w-3xl gap-6">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="teamId" value={teamId} />
      <input type="hidden" name="version" value={terms.version} />
      <Card
        title="What the team’s work is to be for"
        lead="In percent of its hours of work; learning stands beside it."
      >
        <div className="grid items-start gap-5 sm:grid-cols-3">
          {mixes.map((mix) => (
            <NumberInput
              key={mix}
              label={
                <span className="inline-flex items-center gap-2">
                  <span aria-hidden="true" className={`size-2.5 rounded-sm ${mixSolid[mix]}`} />
                  {mixNames[mix]}
                </span>
              }
              hint={hints[mix]}
              name={mix}
              min={0}
              max={100}
              step={1}
              unit="%"
              defaultValue={terms.target[mix]}
              onInput={(event) => {
                const share = Number(event.currentTarget.value)
                setTarget((before) => ({ ...before, [mix]: share }))
              }}
              {...wrong(mix)}
            />
          ))}
        </div>
        <p aria-live="polite" className="mt-4 text-[0.9375rem] text-ink-soft">
          {sumInWords(mixes.reduce((sum, mix) => sum + target[mix], 0))}
        </p>
      </Card>
      <Card title="What the team counts with">
        <div className="grid items-start gap-5 sm:grid-cols-3">
          <NumberInput
            label="Another time within"
            hint="A cancelled block that has none by then is lost, and breaks the promise."
            name="replaceDays"
            min={1}
            max={60}
            unit="days"
            defaultValue={terms.replaceDays}
            {...wrong('replaceDays')}
          />
          <NumberInput
            label="A ticket takes"
            hint="Where an export does not say; it is shown as an assumption."
            name="minutesPerTicket"
            min={1}
            max={480}
            unit="min"
            defaultValue={terms.minutesPerTicket}
            {...wrong('minutesPerTicket')}
          />
          <NumberInput
            label="To build automation"
            hint="Hours a week that the team has for it."
            name="buildHoursPerWeek"
            min={0}
            max={400}
            unit="h"
            defaultValue={terms.buildHoursPerWeek}
            {...wrong('buildHoursPerWeek')}
          />
        </div>
      </Card>
      <div>
        <SubmitButton pending={pending}>Save</SubmitButton>
      </div>
    </form>
  )
}

const hints = {
  run: 'Keeps things working.',
  grow: 'Improves what there is.',
  transform: 'Makes something new.',
} as const

function sumInWords(sum: number): string {
  if (!Number.isInteger(sum)) return 'Shares are whole numbers that add up to 100.'
  if (sum === 100) return `Together ${sayPercent(100)}.`
  const off = Math.abs(100 - sum)
  return `Together ${sayPercent(sum)}: ${sum < 100 ? `${sayPercent(off)} still to give` : `${sayPercent(off)} too many`}.`
}
