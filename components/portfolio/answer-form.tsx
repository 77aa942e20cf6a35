'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { portfolioLimits } from '@/lib/portfolio/model'

/** Two buttons, and a few words if one likes. Which of the two was pressed is what is sent. */
export function AnswerForm({ token, asker, action }: { token: string; asker: string; action: FormAction<unknown> }) {
  const { form, pending, refusal, errors } = useActionForm(action)
  return (
    <form {...form} className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="token" value={token} />
      <TextArea
        label="A word about it"
        optional
        hint={`If you confirm, it stands beside your name where ${asker} shows this.`}
        name="words"
        maxLength={portfolioLimits.words}
        {...(errors['words'] && { error: errors['words'] })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="answer" value="confirmed" variant="primary" pending={pending}>
          Confirm
        </Button>
        <Button type="submit" name="answer" value="declined" pending={pending}>
          Decline
        </Button>
      </div>
      {errors['answer'] && <p className="text-sm text-danger">{errors['answer']}</p>}
    </form>
  )
}
