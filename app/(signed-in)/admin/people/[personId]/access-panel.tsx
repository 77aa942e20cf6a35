'use client'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { PersonState } from '@/lib/people/model'

import { appoint, disable, dismiss, enable, newLink, withdraw } from '../actions'
import { LinkNotice } from '../link-notice'

type AccessPanelProps = {
  person: {
    id: string
    name: string
    state: PersonState
    isAdministrator: boolean
    isSelf: boolean
    openLinkUntil: string | null
  }
}

/** What an administrator can do about someone's way in. */
export function AccessPanel({ person }: AccessPanelProps) {
  const linking = useActionForm(newLink)
  const values = { personId: person.id }
  const isIn = person.state === 'active'
  return (
    <div className="flex flex-col gap-5">
      {person.state !== 'disabled' && (
        <form {...linking.form} className="flex flex-col items-start gap-3">
          <p className="text-ink-soft">
            {isIn
              ? 'If the password is lost, send a link with which they choose another.'
              : `${person.name} has not come in yet. A new link takes the place of the one before.`}
            {person.openLinkUntil && ' A link is on its way to them and can still be used.'}
          </p>
          <input type="hidden" name="personId" value={person.id} />
          <RefusalNotice refusal={linking.refusal} />
          {linking.result?.ok && <LinkNotice name={person.name} {...linking.result.value} />}
          <SubmitButton variant="secondary" pending={linking.pending}>
            {isIn ? 'Make a one-time link' : 'Make a new invitation'}
          </SubmitButton>
        </form>
      )}
      <div className="flex flex-wrap gap-2 border-t pt-5">
        {person.openLinkUntil && (
          <ActionForm action={withdraw} values={values}>
            <SubmitButton variant="secondary">Withdraw the link</SubmitButton>
          </ActionForm>
        )}
        {isIn && (
          <ActionForm action={person.isAdministrator ? dismiss : appoint} values={values}>
            <SubmitButton variant="secondary">
              {person.isAdministrator ? 'End as administrator' : 'Appoint administrator'}
            </SubmitButton>
          </ActionForm>
        )}
        {!person.isSelf && (
          <ActionForm action={person.state === 'disabled' ? enable : disable} values={values}>
            <SubmitButton variant={person.state === 'disabled' ? 'secondary' : 'danger'}>
              {person.state === 'disabled' ? 'Let in again' : 'Disable'}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
