'use client'

import { Send, Undo2 } from 'lucide-react'

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MyHoursView } from '@/lib/hours/views/my-week'

type WeekStateProps = { view: MyHoursView; submit: FormAction<unknown>; takeBack: FormAction<unknown> }

/** Where the week stands, and what can be done with all of it. */
export function WeekState({ view: { week, version, state, decision }, submit, takeBack }: WeekStateProps) {
  const values = { week, version: String(version) }
  if (state === 'approved')
    return (
      <Notice tone="success" title={decision ? `Approved by ${decision.by}` : 'Approved'}>
        It counts towards your programme. To change something, ask {decision?.by ?? 'whoever approved it'} to send it
        back.
      </Notice>
    )
  if (state === 'submitted')
    return (
      <Notice
        title="Waiting for approval"
        action={
          <ActionForm action={takeBack} values={values}>
            <SubmitButton variant="secondary" size="small" icon={<Undo2 aria-hidden="true" />}>
              Take it back
            </SubmitButton>
          </ActionForm>
        }
      >
        Whoever supervises your work sees it now. Until then you can take it back and change it.
      </Notice>
    )
  return (
    <>
      {decision && decision.note !== '' && (
        <Notice tone="warning" title={`Sent back by ${decision.by}`}>
          {decision.note}
        </Notice>
      )}
      <ActionForm action={submit} values={values} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton icon={<Send aria-hidden="true" />}>Submit the week</SubmitButton>
        <p className="text-sm text-ink-soft">For approval, once it is complete. You can take it back until then.</p>
      </ActionForm>
    </>
  )
}
