'use client'

import type { ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { OpportunityView } from '@/lib/automation/views/opportunity'

type Actions = Record<'begin' | 'finish' | 'takeUp', FormAction<unknown>>

/** What can be done with a task next: begin to build it, say that it is there, or take it up again. */
export function StateCard({ view, actions }: { view: OpportunityView; actions: Actions }) {
  const { state } = view
  if (state === 'finished') return null
  return (
    <Card title="What comes next">
      {state === 'dropped' ? (
        <Step view={view} action={actions.takeUp} submit="Take it up again">
          It was dropped{view.endedBy && ` by ${view.endedBy}`}. Taken up again, it stands among the open ones.
        </Step>
      ) : (
        <div className="grid gap-5">
          {state === 'open' && (
            <Step view={view} action={actions.begin} submit="Begin to build it">
              The team sees that it is being built.
            </Step>
          )}
          <Finish view={view} action={actions.finish} />
        </div>
      )}
    </Card>
  )
}

type StepProps = { view: OpportunityView; action: FormAction<unknown>; submit: string; children: ReactNode }

function Step({ view, action, submit, children }: StepProps) {
  const { form, pending, refusal } = useActionForm(action)
  return (
    <form {...form} className="grid justify-items-start gap-3">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="opportunityId" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <p className="text-sm text-ink-soft">{children}</p>
      <SubmitButton pending={pending}>{submit}</SubmitButton>
    </form>
  )
}

/** The day from which it is there; what it saves is measured from then on. */
function Finish({ view, action }: { view: OpportunityView; action: FormAction<unknown> }) {
  const { form, pending, refusal, errors } = useActionForm(action)
  return (
    <form {...form} className="grid gap-3 border-t pt-5 first:border-t-0 first:pt-0">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="opportunityId" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <TextInput
        label="Finished on"
        type="date"
        hint={
          view.ticketKind
            ? 'Tickets until then are what later ones are held against.'
            : 'The hours that come back can be given from the Monday after.'
        }
        name="finishedOn"
        defaultValue={view.today}
        max={view.today}
        {...(errors['finishedOn'] && { error: errors['finishedOn'] })}
      />
      <div>
        <SubmitButton variant={view.state === 'building' ? 'primary' : 'secondary'} pending={pending}>
          It is finished
        </SubmitButton>
      </div>
    </form>
  )
}
