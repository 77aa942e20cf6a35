'use client'

import type { ComponentProps, ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Refusal } from '@/lib/core/result'

type EntryFrameProps = {
  kind: 'skill' | 'role' | 'activity'
  /** The entry's id and revision; absent for one that is new. */
  standing: { id: string; revision: number } | undefined
  form: Pick<ComponentProps<'form'>, 'ref' | 'action' | 'onSubmit'>
  pending: boolean
  refusal: Refusal | undefined
  idError: string | undefined
  children: ReactNode
}

/** What the forms of all entries share: who it is, what it was read from, and how it is sent. */
export function EntryFrame({ kind, standing, form, pending, refusal, idError, children }: EntryFrameProps) {
  return (
    <form {...form} noValidate className="flex flex-col gap-6">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="basis" value={standing?.revision ?? ''} />
      {standing ? (
        <input type="hidden" name="id" value={standing.id} />
      ) : (
        <TextInput
          label="Id"
          hint="Small letters, digits and hyphens. Plans and other entries refer to it; it never changes."
          name="id"
          placeholder={examples[kind]}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          required
          {...(idError && { error: idError })}
        />
      )}
      {children}
      <div className="sticky bottom-0 -mx-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t bg-surface px-5 py-4 max-md:bottom-16 md:-mx-6 md:px-6">
        <SubmitButton pending={pending}>{standing ? 'Save as a new revision' : 'Put into the catalogue'}</SubmitButton>
        {standing && (
          <p className="min-w-0 flex-1 basis-60 text-sm text-ink-soft">
            Revision {standing.revision} is superseded, never rewritten. Plans made before keep what they were made
            from.
          </p>
        )}
      </div>
    </form>
  )
}

const examples = { skill: 'incident-response', role: 'cloud-engineer', activity: 'course-linux-basics' }
