'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { CheckInView } from '@/lib/mentorship/views/check-in'
import { firstName } from '@/lib/mentorship/views/pair'

import { LevelLines } from './level-lines'
import { useKept } from './use-kept'

/** One side of a check-in: a level for each skill, chosen by reading what it means, and a line on what it rests on. */
export function FillForm({ checkIn, action }: { checkIn: CheckInView; action: FormAction<{ bothHave: boolean }> }) {
  const isLearner = checkIn.side === 'self'
  const other = firstName(isLearner ? checkIn.mentor.name : checkIn.learner.name)
  const { form, pending, refusal, errors } = useActionForm(action, ({ bothHave }) =>
    sayDone(
      bothHave
        ? 'Both of you have filled in: now you see both.'
        : `Kept. ${other} sees it once they have filled in too.`,
    ),
  )
  const before = checkIn.mineFilledAt?.toISOString() ?? ''
  useKept(`check-in:${checkIn.id}:${checkIn.side}:${before}`, form.ref)

  return (
    <form {...form} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <input type="hidden" name="checkInId" value={checkIn.id} />
      <input type="hidden" name="before" value={before} />
      <RefusalNotice refusal={refusal} />
      {checkIn.skills.map(({ skillId, title, description, levels, target, mine }) => (
        <Card key={skillId} title={title} lead={description}>
          <div className="grid gap-4">
            <LevelLines
              name={`level:${skillId}`}
              asks={
                <>
                  <span className="sr-only">{title}. </span>
                  {isLearner
                    ? 'The highest line that is true of you on an ordinary day'
                    : `The highest line that you have seen ${other} do`}
                </>
              }
              levels={levels}
              target={target}
              chosen={mine?.level}
              error={errors[`levels.${skillId}.level`]}
            />
            <TextInput
              label={isLearner ? 'What makes you think so' : 'What you have seen'}
              optional
              name={`note:${skillId}`}
              defaultValue={mine?.note ?? ''}
              maxLength={600}
              {...(errors[`levels.${skillId}.note`] && { error: errors[`levels.${skillId}.note`] })}
            />
          </div>
        </Card>
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton pending={pending}>{checkIn.mineFilledAt ? 'Change what I said' : 'This is my view'}</SubmitButton>
        <p className="text-sm text-ink-soft">{other} sees it only when both of you have filled in.</p>
      </div>
    </form>
  )
}
