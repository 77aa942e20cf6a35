'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { SubmitButton } from '@/components/ui/submit-button'
import { mostSkills, type SkillToCheck } from '@/lib/mentorship/views/check-in'

type SkillChooserProps = {
  mentorshipId: string
  other: string
  skills: readonly SkillToCheck[]
  action: FormAction<unknown>
}

/** Which skills a check-in is about: the widest gaps are chosen to begin with. */
export function SkillChooser({ mentorshipId, other, skills, action }: SkillChooserProps) {
  const { form, pending, refusal, errors } = useActionForm(action)
  const asked = skills.filter(({ target }) => target > 0)
  const others = skills.filter(({ target }) => target === 0)
  return (
    <form {...form} className="grid gap-6">
      <input type="hidden" name="mentorshipId" value={mentorshipId} />
      <RefusalNotice refusal={refusal && { ...refusal, message: errors['skillIds'] ?? refusal.message }} />
      {[
        {
          title: 'What the target role asks for',
          lead: `The widest gaps are chosen; ${mostSkills} at most.`,
          list: asked,
        },
        {
          title: asked.length > 0 ? 'Beside the target' : 'Skills',
          lead: `Choose what you want to talk about, ${mostSkills} at most.`,
          list: others,
        },
      ]
        .filter(({ list }) => list.length > 0)
        .map(({ title, lead, list }) => (
          <Card key={title} title={title} lead={lead}>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {list.map(({ skillId, title, now, target, isProposed }) => (
                <Checkbox
                  key={skillId}
                  name={`skill:${skillId}`}
                  label={title}
                  hint={target > 0 ? `${now} now, ${target} needed` : `${now} now`}
                  defaultChecked={isProposed}
                />
              ))}
            </div>
          </Card>
        ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton pending={pending}>Begin the check-in</SubmitButton>
        <p className="text-sm text-ink-soft">{other} finds it on their page, and each of you fills in alone.</p>
      </div>
    </form>
  )
}
