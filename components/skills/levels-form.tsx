'use client'

import { startTransition, useEffect, useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SkillLevel } from '@/lib/pathways/views/skills'

import { draftOf, keepDraft } from './draft'
import { LevelPicker } from './level-picker'

type LevelsFormProps = {
  action: FormAction<unknown>
  /** Under which name what is chosen is kept in this tab until it is sent. */
  draft: string
  needed: readonly SkillLevel[]
  brought: readonly SkillLevel[]
}

/** Says the levels of several skills at once. What is chosen outlives a reload and the back button. */
export function LevelsForm({ action, draft, needed, brought }: LevelsFormProps) {
  const { form, pending, refusal } = useActionForm(action)
  const [changed, setChanged] = useState<Readonly<Record<string, number>>>({})
  // Read after the first drawing: the server knows nothing of the tab's draft, and both must draw the same at first.
  useEffect(() => startTransition(() => setChanged(draftOf(draft))), [draft])

  const choose = (skillId: string, level: number) => {
    const next = { ...changed, [skillId]: level }
    setChanged(next)
    keepDraft(draft, next)
  }
  const levelOf = (skill: SkillLevel) => changed[skill.skillId] ?? skill.chosen
  const picker = (skill: SkillLevel) => (
    <li key={skill.skillId}>
      <LevelPicker
        skill={skill}
        level={levelOf(skill)}
        isSuggested={skill.isSuggested && changed[skill.skillId] === undefined}
        onChange={(level) => choose(skill.skillId, level)}
      />
    </li>
  )
  const open = needed.filter((skill) => Math.max(levelOf(skill), skill.attested) < skill.target).length

  return (
    <form {...form} className="grid gap-6">
      <RefusalNotice refusal={refusal} />
      <ul className="divide-y overflow-hidden rounded-lg border bg-surface">{needed.map(picker)}</ul>
      {brought.length > 0 && (
        <details>
          <summary className="text-link text-sm">{countOf(brought.length, 'more skill')} that you bring along</summary>
          <p className="mt-2 mb-3 max-w-prose text-sm text-ink-soft">
            The role does not ask for these, but courses and rotations on the way may.
          </p>
          <ul className="divide-y overflow-hidden rounded-lg border bg-surface">{brought.map(picker)}</ul>
        </details>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton pending={pending}>Go on to your hours</SubmitButton>
        <p className="text-sm text-ink-soft tabular-nums" aria-live="polite">
          {open === 0
            ? 'Every level it needs is there.'
            : `${countOf(open, 'skill')} of ${needed.length} still to raise.`}
        </p>
      </div>
    </form>
  )
}
