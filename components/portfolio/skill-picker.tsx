'use client'

import { X } from 'lucide-react'
import { useState } from 'react'

import { skillOptions, type SkillChoice } from '@/components/projects/skill-options'
import { Select } from '@/components/ui/select'
import { portfolioLimits } from '@/lib/portfolio/model'

type SkillPickerProps = { skills: readonly SkillChoice[]; start: readonly string[]; error?: string }

/** A few skills out of the catalogue; each that is chosen stands below, where it can be taken out again. */
export function SkillPicker({ skills, start, error }: SkillPickerProps) {
  const [chosen, setChosen] = useState(start)
  const titles = new Map(skills.map(({ id, title }) => [id, title]))
  const isFull = chosen.length >= portfolioLimits.skills
  return (
    <div className="grid gap-2">
      <input type="hidden" name="skillIds" value={chosen.join(',')} />
      <Select
        label="Skills that it called for"
        optional
        hint={isFull ? `${portfolioLimits.skills} are the most.` : 'Choose one after the other.'}
        value=""
        disabled={isFull}
        onChange={(event) => setChosen([...chosen, event.target.value])}
        options={[
          { value: '', label: 'Add a skill' },
          ...skillOptions(skills.filter(({ id }) => !chosen.includes(id))),
        ]}
        {...(error && { error })}
      />
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => setChosen(chosen.filter((other) => other !== id))}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-ink/6 px-3 text-sm hover:bg-ink/10 md:min-h-8"
              >
                {titles.get(id) ?? id}
                <X aria-hidden="true" className="size-3.5" />
                <span className="sr-only">: take out</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
