'use client'

import type { ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type ProposeFormProps = {
  action: FormAction<unknown>
  programmeId: string
  /** The draft whose decisions are to hold; without it, everything is found anew. */
  keep?: { id: string; version: number }
  isPrimary?: boolean
  children: ReactNode
}

/** Works out the best whole set of pairs, which takes a moment. */
export function ProposeForm({ action, programmeId, keep, isPrimary, children }: ProposeFormProps) {
  const { form, pending, refusal } = useActionForm(action, () => sayDone('Here are the best pairs.'))
  return (
    <form {...form} className="grid max-w-lg gap-2">
      <input type="hidden" name="programmeId" value={programmeId} />
      {keep && (
        <>
          <input type="hidden" name="matchingId" value={keep.id} />
          <input type="hidden" name="version" value={keep.version} />
        </>
      )}
      <RefusalNotice refusal={refusal} />
      <div>
        <SubmitButton pending={pending} variant={isPrimary ? 'primary' : 'secondary'}>
          {children}
        </SubmitButton>
      </div>
    </form>
  )
}
