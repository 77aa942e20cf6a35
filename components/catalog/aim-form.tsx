'use client'

import { startTransition } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type Aim = { roleId: string; wishedBy: string | null }

type AimFormProps = {
  action: FormAction<unknown>
  role: { id: string; title: string }
  /** What was aimed at before, so that one step leads back. */
  before: Aim | undefined
}

/** Aims at this role. It happens at once, and can be taken back. */
export function AimForm({ action, role, before }: AimFormProps) {
  const { form, pending, refusal } = useActionForm(action, () => {
    const undo = before && { run: () => startTransition(async () => void (await action(null, formOf(before)))) }
    sayDone(`You now aim at ${role.title}.`, undo)
  })
  return (
    <form {...form} className="flex flex-col gap-3">
      <input type="hidden" name="roleId" value={role.id} />
      <SubmitButton pending={pending}>Aim for this role</SubmitButton>
      <RefusalNotice refusal={refusal} />
    </form>
  )
}

function formOf({ roleId, wishedBy }: Aim): FormData {
  const form = new FormData()
  form.set('roleId', roleId)
  if (wishedBy) form.set('wishedBy', wishedBy)
  return form
}
