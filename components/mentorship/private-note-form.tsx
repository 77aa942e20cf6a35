'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { sayDone } from '@/components/ui/toast'
import type { PrivateNote } from '@/lib/mentorship/views/meeting'

type PrivateNoteFormProps = { mentorshipId: string; note: PrivateNote; action: FormAction<unknown> }

/** What one notes for oneself: nobody else ever reads it. */
export function PrivateNoteForm({ mentorshipId, note, action }: PrivateNoteFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('Kept, for you alone.'))
  return (
    <form {...form} className="grid gap-3">
      <input type="hidden" name="mentorshipId" value={mentorshipId} />
      <input type="hidden" name="version" value={note.version} />
      <RefusalNotice refusal={refusal} />
      <TextArea
        key={note.version}
        label="Private note"
        labelHidden
        name="text"
        defaultValue={note.text}
        {...(errors['text'] && { error: errors['text'] })}
      />
      <div>
        <SubmitButton variant="secondary" size="small" pending={pending}>
          Keep the note
        </SubmitButton>
      </div>
    </form>
  )
}
