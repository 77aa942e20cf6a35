'use client'

import { ActionForm } from '@/components/forms/action-form'
import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { portfolioLimits } from '@/lib/portfolio/model'
import type { OnceShown, WitnessRequest } from '@/lib/portfolio/view'

import { LinkOnce } from './link-once'
import { requestInWords } from './request-in-words'

type WitnessPanelProps = {
  experienceId: string
  requests: readonly WitnessRequest[]
  ask: FormAction<OnceShown>
  takeBack: FormAction<unknown>
}

/** Who is asked to confirm an experience from outside, and what they answered. */
export function WitnessPanel({ experienceId, requests, ask, takeBack }: WitnessPanelProps) {
  const { form, pending, refusal, errors, result } = useActionForm(ask, (_, element) => element?.reset())
  const shown = requests.filter(({ state }) => state !== 'revoked')
  return (
    <div className="grid gap-5">
      {shown.length > 0 && (
        <ul className="divide-y border-b">
          {shown.map((request) => (
            <li
              key={request.id}
              className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 pb-3 not-first:pt-3"
            >
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-medium break-words">
                  {request.name}, {request.capacity}
                </p>
                <p className="text-sm text-ink-soft">{requestInWords(request)}</p>
                {request.words !== '' && <p className="mt-1 text-sm">“{request.words}”</p>}
              </div>
              <ActionForm action={takeBack} values={{ requestId: request.id }}>
                <SubmitButton variant="quiet" size="small" aria-label={`Take back what I asked of ${request.name}`}>
                  Take back
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <form {...form} className="grid gap-4 sm:grid-cols-2">
        <div className="not-has-data-refusal:absolute sm:col-span-2">
          <RefusalNotice refusal={refusal} />
        </div>
        <input type="hidden" name="experienceId" value={experienceId} />
        <TextInput
          label="Their name"
          name="name"
          autoComplete="off"
          maxLength={portfolioLimits.witnessName}
          required
          {...(errors['name'] && { error: errors['name'] })}
        />
        <TextInput
          label="What they are to the work"
          name="capacity"
          placeholder="Client, engagement lead"
          maxLength={portfolioLimits.witnessName}
          required
          {...(errors['capacity'] && { error: errors['capacity'] })}
        />
        <div className="sm:col-span-2">
          <SubmitButton variant="secondary" pending={pending}>
            Make a link for them
          </SubmitButton>
        </div>
      </form>
      {result?.ok && (
        <LinkOnce {...result.value} says="Send it to them yourself; they need no account, and it works once." />
      )}
    </div>
  )
}
