'use client'

import { useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { meetingLimits, type AgreedAction, type MeetingView } from '@/lib/mentorship/views/meeting'

import { ActionFields } from './action-fields'
import { useKept } from './use-kept'

type MeetingFormProps = {
  action: FormAction<unknown>
  /** What is sent along unseen: which mentorship, or which meeting and version. */
  values: Readonly<Record<string, string>>
  /** Under which name what is typed is kept in this tab. */
  kept: string
  mentor: { id: string; name: string }
  learner: { id: string; name: string }
  myId: string
  today: string
  meeting?: Pick<MeetingView, 'heldOn' | 'notes' | 'actions'>
}

/** What was talked about on a day, and who does what by when. */
export function MeetingForm({ action, values, kept, mentor, learner, myId, today, meeting }: MeetingFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const known: readonly AgreedAction[] = meeting?.actions ?? []
  const [rows, setRows] = useState(Math.min(meetingLimits.actions, known.length + 2))
  const draft = useKept(kept, form.ref)
  const drawn = Math.max(rows, ...Object.keys(draft).map(rowsUpTo))

  return (
    <form {...form} noValidate className="grid gap-6">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RefusalNotice refusal={refusal} />
      <Card title="What you talked about">
        <div className="grid gap-4">
          <TextInput
            label="Held on"
            type="date"
            name="heldOn"
            className="max-w-48"
            defaultValue={meeting?.heldOn ?? today}
            {...(errors['heldOn'] && { error: errors['heldOn'] })}
          />
          <TextArea
            label="Notes"
            hint="Both of you read them, and nobody else does."
            name="notes"
            rows={6}
            defaultValue={meeting?.notes ?? ''}
            {...(errors['notes'] && { error: errors['notes'] })}
          />
        </div>
      </Card>
      <Card title="What you agreed" lead="Who does what, by when. A line left empty is none.">
        <div className="grid gap-5">
          {Array.from({ length: drawn }, (_, index) => (
            <ActionFields
              key={index}
              index={index}
              action={known[index]}
              mentor={mentor}
              learner={learner}
              myId={myId}
              errors={errors}
            />
          ))}
          {errors['actions'] && <p className="text-sm text-danger">{errors['actions']}</p>}
          {drawn < meetingLimits.actions && (
            <div>
              <Button size="small" onClick={() => setRows(drawn + 1)}>
                Add another
              </Button>
            </div>
          )}
        </div>
      </Card>
      <div>
        <SubmitButton pending={pending}>{meeting ? 'Save the notes' : 'Keep the meeting'}</SubmitButton>
      </div>
    </form>
  )
}

/** How many lines there are when a field of this name is one of theirs: `action.2.says` is of the third. */
const rowsUpTo = (field: string): number => (field.startsWith('action.') ? Number(field.split('.')[1]) + 1 : 0)
