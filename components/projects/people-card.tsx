'use client'

import { UserPlus } from 'lucide-react'
import Link from 'next/link'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { projectLimits } from '@/lib/projects/model'
import type { PartView } from '@/lib/projects/view'

type PeopleCardProps = {
  projectId: string
  parts: readonly PartView[]
  /** Whom the actor may add; empty where they may not. */
  addable: readonly { id: string; name: string }[]
  isMe: string
  add: FormAction<unknown>
  leave: FormAction<unknown>
}

/** Who does what in a project, and the way in and out of it. */
export function PeopleCard({ projectId, parts, addable, isMe, add, leave }: PeopleCardProps) {
  return (
    <Card title="People">
      {parts.length === 0 && <p className="text-ink-soft">Nobody has a part in it yet.</p>}
      <ul className="divide-y">
        {parts.map((person) => (
          <li key={person.partId} className="flex flex-wrap items-start gap-x-3 py-2.5 first:pt-0">
            <span className="min-w-0 flex-1">
              <span className="block font-medium">
                {person.inSight && !person.isMe ? (
                  <Link href={`/mentoring/${person.id}`} className="hover:underline hover:underline-offset-4">
                    {person.name}
                  </Link>
                ) : (
                  person.name
                )}
                {person.isMe && <span className="font-normal text-ink-faint"> (you)</span>}
              </span>
              <span className="block text-sm wrap-anywhere text-ink-soft">{person.part}</span>
            </span>
            {person.canLeave && <TakeOut projectId={projectId} person={person} leave={leave} />}
          </li>
        ))}
      </ul>
      {addable.length > 0 && (
        <div className="mt-2 border-t pt-2">
          <Disclosure summary="Add someone" open={parts.length === 0}>
            <AddForm key={parts.length} projectId={projectId} addable={addable} isMe={isMe} add={add} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

/** Goals go with the part, so it is asked before it is done. */
function TakeOut({ projectId, person, leave }: { projectId: string; person: PartView; leave: FormAction<unknown> }) {
  const { partId, name, isMe } = person
  return (
    <details className="shrink-0 text-sm open:basis-full">
      <summary
        aria-label={isMe ? 'Leave the project' : `Take ${name} out of the project`}
        className="flex min-h-11 list-none items-center rounded-md px-1 text-ink-soft hover:text-ink hover:underline hover:underline-offset-4 md:min-h-8 [&::-webkit-details-marker]:hidden"
      >
        {isMe ? 'Leave' : 'Take out'}
      </summary>
      <ActionForm action={leave} values={{ projectId, partId }} className="grid justify-items-start gap-2 pb-2">
        <p className="text-ink-soft">{isMe ? 'Your' : `${name}’s`} open goals in this project are dropped with it.</p>
        <SubmitButton variant="danger" size="small">
          {isMe ? 'Leave the project' : `Take ${name} out`}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}

function AddForm({ projectId, addable, isMe, add }: Pick<PeopleCardProps, 'projectId' | 'addable' | 'isMe' | 'add'>) {
  const { form, pending, refusal, errors } = useActionForm(add)
  return (
    <form {...form} noValidate className="grid gap-3 text-ink">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="projectId" value={projectId} />
      <Select
        label="Who"
        name="personId"
        placeholder="Choose someone"
        options={addable.map(({ id, name }) => ({ value: id, label: id === isMe ? `${name} (you)` : name }))}
        {...(errors['personId'] && { error: errors['personId'] })}
      />
      <TextInput
        label="Their part"
        name="part"
        maxLength={projectLimits.part}
        placeholder="Sets up the switches"
        autoComplete="off"
        {...(errors['part'] && { error: errors['part'] })}
      />
      <SubmitButton
        variant="secondary"
        pending={pending}
        icon={<UserPlus aria-hidden="true" />}
        className="justify-self-start"
      >
        Add
      </SubmitButton>
    </form>
  )
}
