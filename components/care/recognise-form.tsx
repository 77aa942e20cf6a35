'use client'

import { useId, useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { sayDone } from '@/components/ui/toast'
import { LevelChoices } from '@/components/skills/level-choices'
import type { Refusal, Result } from '@/lib/core/result'
import type { SkillLevel } from '@/lib/pathways/views/skills'

type RecogniseFormProps = {
  person: { id: string; name: string }
  skill: Pick<SkillLevel, 'skillId' | 'title' | 'description' | 'levels' | 'target' | 'claimed' | 'attested'>
  recognise: (input: unknown) => Promise<Result<unknown>>
}

/** Vouches for a level that someone brought with them, with what that rests on. */
export function RecogniseForm({ person, skill, recognise }: RecogniseFormProps) {
  const { skillId, title, claimed, attested } = skill
  const noteId = useId()
  const [open, setOpen] = useState(false)
  const [level, setLevel] = useState(Math.max(claimed, attested))
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [pending, start] = useTransition()
  const wrong = refusal?.fields?.['note']
  const send = () =>
    start(async () => {
      const result = await recognise({ personId: person.id, skillId, level, note })
      if (!result.ok) {
        setRefusal(result.refusal)
        if (result.refusal.fields?.['note']) document.getElementById(noteId)?.focus()
        return
      }
      setRefusal(undefined)
      setOpen(false)
      setNote('')
      sayDone(`You vouch for ${title} ${level}. ${person.name} sees it at once.`)
    })

  if (!open)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          Recognise a level
        </Button>
      </div>
    )
  return (
    <div className="grid gap-4 rounded-md bg-sunken p-3 md:p-4">
      <LevelChoices
        name={`recognise-${skillId}`}
        skill={skill}
        level={level}
        onChange={setLevel}
        asks="Choose the highest line that you have seen for yourself, or that a record shows."
      />
      <TextArea
        id={noteId}
        label="What this rests on"
        hint="An earlier job, a certificate, work that you saw. It stays in the history beside your name."
        value={note}
        onChange={(event) => setNote(event.target.value)}
        maxLength={1000}
        {...(wrong && { error: wrong })}
      />
      <p role="alert" className="text-sm text-danger empty:hidden">
        {wrong ? '' : refusal?.message}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} onClick={send}>
          Vouch for level {level}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          Leave it as it is
        </Button>
      </div>
    </div>
  )
}
