'use client'

import type { ReactNode } from 'react'

import { RefusalNotice } from './refusal-notice'
import { useActionForm, type FormAction } from './use-action-form'

type ActionFormProps = {
  action: FormAction<unknown>
  /** What is sent along unseen, such as whom a button is about. */
  values?: Readonly<Record<string, string>>
  className?: string
  children: ReactNode
}

/** A form of one or few controls around a server action: a button that does something, with its refusal beside it. */
export function ActionForm({ action, values = {}, className, children }: ActionFormProps) {
  const { form, refusal } = useActionForm(action)
  return (
    <form {...form} className={className}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <RefusalNotice refusal={refusal} />
    </form>
  )
}
