'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'

import { LevelChoices } from '@/components/skills/level-choices'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'
import { recogniseLevelInput, type RecogniseLevelInput } from '@/lib/pathways/input'
import type { SkillLevel } from '@/lib/pathways/views/skills'

type RecogniseFormProps = {
  person: { id: string; name: string }
  skill: Pick<SkillLevel, 'skillId' | 'title' | 'description' | 'levels' | 'target' | 'claimed' | 'attested'>
  recognise: (input: unknown) => Promise<Result<unknown>>
}

/** Vouches for a level that someone brought with them, with what that rests on. */
export function RecogniseForm({ person, skill, recognise }: RecogniseFormProps) {
  const [open, setOpen] = useState(false)
  if (open) return <OpenForm person={person} skill={skill} recognise={recognise} close={() => setOpen(false)} />
  return (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        Recognise a level
      </Button>
    </div>
  )
}

function OpenForm({ person, skill, recognise, close }: RecogniseFormProps & { close: () => void }) {
  const { skillId, title, claimed, attested } = skill
  const { control, formState, handleSubmit, register, setError, setValue } = useForm<RecogniseLevelInput>({
    // The same schema that the door checks with: what is refused here would be refused there.
    resolver: zodResolver(recogniseLevelInput),
    defaultValues: { personId: person.id, skillId, level: Math.max(claimed, attested), note: '' },
  })
  const level = useWatch({ control, name: 'level' })
  const { errors, isSubmitting } = formState

  const send = handleSubmit(async (input) => {
    const result = await recognise(input)
    if (result.ok) {
      close()
      return sayDone(`You vouch for ${title} ${input.level}. ${person.name} sees it at once.`)
    }
    const { fields, message } = result.refusal
    if (fields?.['note']) setError('note', { message: fields['note'] }, { shouldFocus: true })
    else setError('root', { message })
  })

  return (
    <form onSubmit={send} noValidate className="grid gap-4 rounded-md bg-sunken p-3 md:p-4">
      <LevelChoices
        name={`recognise-${skillId}`}
        skill={skill}
        level={level}
        onChange={(chosen) => setValue('level', chosen)}
        asks="Choose the highest line that you have seen for yourself, or that a record shows."
      />
      <TextArea
        label="What this rests on"
        hint="An earlier job, a certificate, work that you saw. It stays in the history beside your name. Levels from 5 on need evidence and two people who sign it off."
        maxLength={1000}
        {...register('note')}
        {...(errors.note?.message && { error: errors.note.message })}
      />
      <p role="alert" className="text-sm text-danger empty:hidden">
        {errors.root?.message}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={isSubmitting}>
          Vouch for level {level}
        </Button>
        <Button variant="quiet" onClick={close}>
          Leave it as it is
        </Button>
      </div>
    </form>
  )
}
