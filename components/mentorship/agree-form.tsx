'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { CheckedSkill, CheckInView } from '@/lib/mentorship/views/check-in'
import { firstName } from '@/lib/mentorship/views/pair'

import { Apart, BothSides, sidesOf } from './both-sides'
import { LevelLines } from './level-lines'
import { SideMark } from './side-mark'
import { useKept } from './use-kept'

/** Both sides of a check-in, and the level that the two agree on for each skill. */
export function AgreeForm({ checkIn, action }: { checkIn: CheckInView; action: FormAction<{ stated: number }> }) {
  const { form, pending, refusal, errors } = useActionForm(action, () =>
    sayDone('Agreed. It stands in the history of these skills.'),
  )
  useKept(`agree:${checkIn.id}:${checkIn.version}`, form.ref)
  const whose = checkIn.side === 'self' ? 'what you claim' : `what ${firstName(checkIn.learner.name)} claims`

  return (
    <form {...form} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <input type="hidden" name="checkInId" value={checkIn.id} />
      <input type="hidden" name="version" value={checkIn.version} />
      <RefusalNotice refusal={refusal} />
      {checkIn.skills.map((skill) => (
        <Card key={skill.skillId} title={skill.title} action={<Apart skill={skill} />}>
          <div className="grid gap-5">
            <BothSides checkIn={checkIn} skill={skill} />
            <JointLevel checkIn={checkIn} skill={skill} errors={errors} />
          </div>
        </Card>
      ))}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton pending={pending}>Save what we agree on</SubmitButton>
        <p className="text-sm text-ink-soft">It becomes {whose}; a sign-off on evidence is what attests a level.</p>
      </div>
    </form>
  )
}

type JointLevelProps = { checkIn: CheckInView; skill: CheckedSkill; errors: Readonly<Record<string, string>> }

function JointLevel({ checkIn, skill, errors }: JointLevelProps) {
  const { skillId, title, levels, target, mine, theirs } = skill
  const isSame = mine?.level === theirs?.level
  const error = errors[`levels.${skillId}.level`]
  const noteError = errors[`levels.${skillId}.note`]
  const choice = (
    <div className="grid gap-4">
      <LevelLines
        name={`level:${skillId}`}
        asks={
          <>
            <span className="sr-only">{title}. </span>The level that you agree on
          </>
        }
        levels={levels}
        target={target}
        chosen={isSame ? mine?.level : undefined}
        error={error}
        mark={(level) =>
          sidesOf(checkIn, skill)
            .filter(({ said }) => said?.level === level)
            .map(({ shape, name }) => (
              <Badge key={shape}>
                <SideMark shape={shape}>{name}</SideMark>
              </Badge>
            ))
        }
      />
      <TextInput
        label="Why, in a line"
        hint="It stands beside the level in the history, for whoever may read the plan."
        optional
        name={`note:${skillId}`}
        maxLength={600}
        {...(noteError && { error: noteError })}
      />
    </div>
  )
  if (!isSame) return choice
  return (
    <Disclosure
      summary={`Level ${mine?.level}, unless you agree on another`}
      open={error !== undefined || noteError !== undefined}
    >
      <div className="text-ink">{choice}</div>
    </Disclosure>
  )
}
