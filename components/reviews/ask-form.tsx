'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { evidenceLimits } from '@/lib/evidence/model'
import type { Colleague } from '@/lib/reviews/view'

type AskFormProps = { evidenceId: string; next: string; colleagues: readonly Colleague[]; ask: FormAction<unknown> }

/** Asks a colleague to look at this one piece. */
export function AskForm({ evidenceId, next, colleagues, ask }: AskFormProps) {
  const { form, pending, refusal, errors } = useActionForm(ask)
  return (
    <form {...form} noValidate className="grid gap-3">
      <RefusalNotice refusal={errors['colleagueId'] ? undefined : refusal} />
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="next" value={next} />
      <Select
        label="Whom to ask"
        name="colleagueId"
        placeholder="Choose a colleague"
        options={colleagues.map(({ id, name, headline }) => ({
          value: id,
          label: headline ? `${name}, ${headline}` : name,
        }))}
        hint="They see this one piece until they have judged it."
        {...(errors['colleagueId'] && { error: errors['colleagueId'] })}
      />
      <TextArea label="What you would like to know" name="note" optional rows={2} maxLength={evidenceLimits.note} />
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Ask
        </SubmitButton>
      </div>
    </form>
  )
}
