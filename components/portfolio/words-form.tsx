'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import { portfolioLimits } from '@/lib/portfolio/model'

type WordsFormProps = { headline: string; about: string; version: number; action: FormAction<{ version: number }> }

/** What readers see first, in the person's own words. */
export function WordsForm({ headline, about, version, action }: WordsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, () => sayDone('Saved. Readers see it at once.'))
  return (
    <form {...form} className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="version" value={version} />
      <TextInput
        label="Headline"
        optional
        hint="One line beneath your name."
        name="headline"
        defaultValue={headline}
        maxLength={portfolioLimits.headline}
        {...(errors['headline'] && { error: errors['headline'] })}
      />
      <TextArea
        label="About"
        optional
        hint="What you do, and what you are looking for."
        name="about"
        defaultValue={about}
        maxLength={portfolioLimits.about}
        {...(errors['about'] && { error: errors['about'] })}
      />
      <div>
        <SubmitButton variant="secondary" pending={pending}>
          Save
        </SubmitButton>
      </div>
    </form>
  )
}
