'use client'

import { startTransition, useEffect, useRef, type ReactNode } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'

type Aim = { roleId: string; wishedBy: string | null }

type AimFormProps = {
  action: FormAction<unknown>
  role: { id: string; title: string }
  /** What is aimed at now: this role or another. */
  now: Aim | undefined
  /** Stands beneath the button while another role is aimed at. */
  children: ReactNode
  /** Stands in its place once this role is aimed at. */
  aimed: ReactNode
}

/** Aims at this role. It happens at once, and can be taken back. */
export function AimForm({ action, role, now, children, aimed }: AimFormProps) {
  const isAim = now?.roleId === role.id
  // By the time that the answer is here, the page says what is aimed at now; what it was before leads back.
  const before = useRef<Aim | undefined>(undefined)
  useEffect(() => {
    if (!isAim) before.current = now
  }, [isAim, now])

  const { form, pending, refusal } = useActionForm(action, () => {
    const aim = before.current
    const undo = aim && { run: () => startTransition(async () => void (await action(null, formOf(aim)))) }
    sayDone(`You now aim at ${role.title}.`, undo)
  })
  if (isAim) return aimed
  return (
    <form {...form} className="flex flex-col gap-3 [&_button]:w-full">
      <input type="hidden" name="roleId" value={role.id} />
      <SubmitButton pending={pending}>Aim for this role</SubmitButton>
      <RefusalNotice refusal={refusal} />
      {children}
    </form>
  )
}

function formOf({ roleId, wishedBy }: Aim): FormData {
  const form = new FormData()
  form.set('roleId', roleId)
  if (wishedBy) form.set('wishedBy', wishedBy)
  return form
}
