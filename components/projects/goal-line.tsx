'use client'

import { useRef, type ReactNode } from 'react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { projectLimits } from '@/lib/projects/model'

import { levelOptions, skillOptions, type SkillChoice } from './skill-options'

export type GoalLineStart = Partial<Record<'personId' | 'skillId' | 'level' | 'by' | 'hours' | 'criteria', string>>

type GoalLineProps = {
  attach: FormAction<unknown>
  project: { id: string; name: string; skills: readonly { skillId: string; title: string; level: number }[] }
  people: readonly { id: string; name: string }[]
  skills: readonly SkillChoice[]
  today: string
  start: GoalLineStart
}

/** A learning goal in one line that reads as a sentence; on a phone it is the same sentence, broken where there is room. */
export function GoalLine({ attach, project, people, skills, today, start }: GoalLineProps) {
  const { form, pending, refusal, errors } = useActionForm(attach)
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const wrong = (name: string) => (errors[name] ? { error: errors[name] } : {})
  const taught = project.skills.map(({ skillId, title }) => ({ value: skillId, label: title }))
  const others = skills.filter(({ id }) => !project.skills.some(({ skillId }) => skillId === id))

  /** Asks this very page what the goal would do; what is filled in travels in the address. */
  const weigh = () => {
    const filled = box.current?.closest('form')
    if (!filled) return
    const said = [...new FormData(filled)].flatMap(([name, value]) =>
      typeof value === 'string' && name in fields ? [[name, value]] : [],
    )
    const proposal = new URLSearchParams(window.location.search).get('proposal') ?? ''
    const address = `/projects/${project.id}?${new URLSearchParams([...said, ['proposal', proposal], ['weigh', 'yes']])}`
    router.push(address as Route, { scroll: false })
  }

  return (
    <form {...form} noValidate aria-label="Attach a learning goal" className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="projectId" value={project.id} />
      <div ref={box} className="flex flex-wrap items-start gap-x-2 gap-y-2.5">
        <Select
          label="Person"
          labelHidden
          name="personId"
          className="w-full sm:w-48"
          placeholder="Who"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          {...(start.personId !== undefined && { defaultValue: start.personId })}
          {...wrong('personId')}
        />
        <Words>
          <span className="wrap-anywhere max-sm:sr-only">in {project.name},&nbsp;</span>
          reaches
        </Words>
        <Select
          label="Skill"
          labelHidden
          name="skillId"
          className="min-w-0 flex-1 basis-40 sm:max-w-64"
          placeholder="Skill"
          options={[
            ...(taught.length > 0 ? [{ label: 'This work could teach', options: taught }] : []),
            ...skillOptions(others),
          ]}
          {...(start.skillId !== undefined && { defaultValue: start.skillId })}
          {...wrong('skillId')}
        />
        <Select
          label="Level"
          labelHidden
          name="level"
          className="w-20"
          options={levelOptions}
          defaultValue={start.level ?? '3'}
          {...wrong('level')}
        />
        <Words>by</Words>
        <TextInput
          label="By when"
          labelHidden
          name="by"
          type="date"
          min={today}
          className="w-40"
          defaultValue={start.by ?? ''}
          {...wrong('by')}
        />
        <Words>in about</Words>
        <TextInput
          label="Hours"
          labelHidden
          name="hours"
          type="number"
          inputMode="numeric"
          min={1}
          max={projectLimits.hours}
          className="w-20"
          defaultValue={start.hours ?? '40'}
          {...wrong('hours')}
        />
        <Words>hours. Evidence:</Words>
        <TextInput
          label="What counts as evidence"
          labelHidden
          name="criteria"
          className="w-full sm:w-auto sm:min-w-72 sm:flex-1"
          placeholder="change record and a short account"
          maxLength={projectLimits.criteria}
          defaultValue={start.criteria ?? ''}
          autoComplete="off"
          {...wrong('criteria')}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>Attach the goal</SubmitButton>
        <Button variant="quiet" className="max-sm:-ml-4" onClick={weigh}>
          What would it do to the date?
        </Button>
      </div>
    </form>
  )
}

const fields = { personId: 0, skillId: 0, level: 0, by: 0, hours: 0, criteria: 0 }

/** The words between the controls, on their line. */
const Words = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex min-h-11 items-center text-ink-soft md:min-h-10">{children}</span>
)
