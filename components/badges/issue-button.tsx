'use client'

import { Award } from 'lucide-react'
import { useId } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'

type IssueButtonProps = {
  /** `issue` of app/(signed-in)/my/badges/actions.ts; it goes on to the badge's page. */
  issue: FormAction<{ badgeId: string }>
  signOffId: string
  /** "Networking, level 3" */
  what: string
  /** The live badge of this sign-off, if there is one. */
  badgeId?: string | undefined
  /** Whether it is their own: only they may put their name on it. */
  isOwn: boolean
}

/** Turns a sign-off into a badge that anyone can check, or leads to the one that there is. */
export function IssueButton({ issue, signOffId, what, badgeId, isOwn }: IssueButtonProps) {
  if (badgeId)
    return (
      <LinkButton size="small" href={`/badges/${badgeId}`} icon={<Award aria-hidden="true" className="size-4" />}>
        See the badge
      </LinkButton>
    )
  return (
    <Disclosure summary="Issue as a badge">
      <IssueForm issue={issue} signOffId={signOffId} what={what} isOwn={isOwn} />
    </Disclosure>
  )
}

function IssueForm({ issue, signOffId, what, isOwn }: Omit<IssueButtonProps, 'badgeId'>) {
  const { form, pending, refusal, errors } = useActionForm(issue)
  const id = useId()
  return (
    <form {...form} className="grid gap-4" aria-describedby={id}>
      <p id={id}>
        A badge is a signed page and a file that say “{what}”, who vouched for it and on which piece of work. Everyone
        who has its address can read it; nobody finds it by searching.
      </p>
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="signOffId" value={signOffId} />
      {isOwn && (
        <RadioGroup
          label="Whose badge is it?"
          name="identity"
          defaultValue="hash"
          options={[
            { value: 'hash', label: 'Without my name', hint: 'Who knows my e-mail address can tell that it is mine.' },
            {
              value: 'name',
              label: 'With my name',
              hint: 'Everyone who reads it sees my name. This cannot be changed later.',
            },
          ]}
          {...(errors['identity'] && { error: errors['identity'] })}
        />
      )}
      <div>
        <SubmitButton pending={pending} size="small">
          Issue the badge
        </SubmitButton>
      </div>
    </form>
  )
}
