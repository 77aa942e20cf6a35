'use client'

import { UserPlus } from 'lucide-react'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'

type ManagersCardProps = {
  programmeId: string
  managers: readonly { id: string; name: string; headline: string; isMe: boolean }[]
  appoint: FormAction<{ name: string }>
  dismiss: FormAction<unknown>
}

/** Who manages a programme, and the way in and out of it. */
export function ManagersCard({ programmeId, managers, appoint, dismiss }: ManagersCardProps) {
  return (
    <Card title="Who manages it" lead="They see everyone who is enrolled.">
      <ul className="divide-y">
        {managers.map(({ id, name, headline, isMe }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 py-2.5 first:pt-0">
            <span className="min-w-0 flex-1">
              <span className="block font-medium">
                {name}
                {isMe && <span className="font-normal text-ink-faint"> (you)</span>}
              </span>
              {headline && <span className="block text-sm text-ink-soft">{headline}</span>}
            </span>
            {managers.length > 1 && (
              <details className="shrink-0 text-sm open:basis-full">
                <summary
                  aria-label={isMe ? 'Stop managing it' : `Take the programme from ${name}`}
                  className="flex min-h-11 list-none items-center rounded-md px-1 text-ink-soft hover:text-ink hover:underline hover:underline-offset-4 md:min-h-8 [&::-webkit-details-marker]:hidden"
                >
                  {isMe ? 'Step down' : 'Take away'}
                </summary>
                <ActionForm
                  action={dismiss}
                  values={{ programmeId, personId: id }}
                  className="grid justify-items-start gap-2 pb-2"
                >
                  <p className="text-ink-soft">
                    {isMe
                      ? 'You will no longer see this programme, nor the people in it.'
                      : `${name} will no longer see this programme, nor the people in it.`}
                  </p>
                  <SubmitButton variant="danger" size="small">
                    {isMe ? 'Step down' : `Take it from ${name}`}
                  </SubmitButton>
                </ActionForm>
              </details>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-2 border-t pt-2">
        <Disclosure summary="Appoint another">
          <AppointForm programmeId={programmeId} appoint={appoint} />
        </Disclosure>
      </div>
    </Card>
  )
}

function AppointForm({ programmeId, appoint }: Pick<ManagersCardProps, 'programmeId' | 'appoint'>) {
  const { form, pending, refusal, errors } = useActionForm(appoint, ({ name }, filledIn) => {
    filledIn?.reset()
    sayDone(`${name} manages it as well now.`)
  })
  return (
    <form {...form} noValidate className="grid gap-3 text-ink">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="programmeId" value={programmeId} />
      <TextInput
        label="Their e-mail address"
        name="email"
        type="email"
        autoComplete="off"
        hint="Someone who works here already."
        {...(errors['email'] && { error: errors['email'] })}
      />
      <SubmitButton
        variant="secondary"
        pending={pending}
        icon={<UserPlus aria-hidden="true" />}
        className="justify-self-start"
      >
        Appoint
      </SubmitButton>
    </form>
  )
}
