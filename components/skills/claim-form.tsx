'use client'

import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'
import type { SkillLevel } from '@/lib/pathways/views/skills'

import { LevelChoices } from './level-choices'

type ClaimFormProps = {
  skill: Pick<SkillLevel, 'skillId' | 'title' | 'description' | 'levels' | 'target' | 'claimed'>
  claim: (input: unknown) => Promise<Result<unknown>>
}

/** Says another level of a skill, after reading what each means; it can be taken back at once. */
export function ClaimForm({ skill, claim }: ClaimFormProps) {
  const { skillId, title, claimed } = skill
  const [open, setOpen] = useState(false)
  const [level, setLevel] = useState(claimed)
  const [refusal, setRefusal] = useState<string>()
  const [pending, start] = useTransition()
  const send = (next: number, before?: number) =>
    start(async () => {
      const result = await claim({ levels: { [skillId]: next } })
      setRefusal(result.ok ? undefined : result.refusal.message)
      if (!result.ok) return
      setOpen(false)
      sayDone(`${title} ${next} claimed.`, before === undefined ? undefined : { run: () => send(before) })
    })

  if (!open)
    return (
      <div>
        <Button
          size="small"
          onClick={() => {
            setLevel(claimed)
            setOpen(true)
          }}
        >
          Say another level
        </Button>
      </div>
    )
  return (
    <div className="rounded-md bg-sunken p-3 md:p-4">
      <LevelChoices name={`claim-${skillId}`} skill={skill} level={level} onChange={setLevel} />
      <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
        {refusal}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} onClick={() => send(level, claimed)}>
          Claim level {level}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          Leave it as it is
        </Button>
      </div>
    </div>
  )
}
