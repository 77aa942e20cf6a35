'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { ActionForm } from '@/components/forms/action-form'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

type PublishCardProps = {
  programmeId: string
  version: number
  number: number
  /** Whether it is the first version; it cannot be discarded for nothing. */
  isFirst: boolean
  isSound: boolean
  publish: FormAction<unknown>
  discard: FormAction<unknown>
}

/** Publishes a draft, once it is sound, or throws it away. */
export function PublishCard({ programmeId, version, number, isFirst, isSound, publish, discard }: PublishCardProps) {
  const { form, pending, refusal, errors } = useActionForm(publish)
  return (
    <Card title={`Publish version ${number}`} lead="Cohorts that begin from then on go by it. It is never rewritten.">
      <form {...form} noValidate className="grid gap-4">
        <RefusalNotice refusal={refusal} />
        <input type="hidden" name="programmeId" value={programmeId} />
        <input type="hidden" name="version" value={version} />
        <TextArea
          label={isFirst ? 'A word about it' : 'What is different, in a word'}
          optional
          name="note"
          rows={3}
          maxLength={600}
          {...(errors['note'] && { error: errors['note'] })}
        />
        {isSound ? (
          <SubmitButton pending={pending}>Publish</SubmitButton>
        ) : (
          <p className="text-sm text-ink-soft">It can be published once what stands in the way is put right.</p>
        )}
      </form>
      {!isFirst && (
        <div className="mt-3 border-t pt-2">
          <Disclosure summary="Discard the draft">
            <ActionForm
              action={discard}
              values={{ programmeId, version: String(version) }}
              className="grid justify-items-start gap-3"
            >
              <p>Everything that was changed since version {number - 1} is thrown away.</p>
              <SubmitButton variant="danger" size="small">
                Discard it
              </SubmitButton>
            </ActionForm>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}
