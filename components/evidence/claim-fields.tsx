'use client'

import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { areaNames } from '@/components/catalog/names'
import { Combobox } from '@/components/ui/combobox'
import { FieldError } from '@/components/ui/field'
import type { DraftContent } from '@/lib/evidence/input'
import { evidenceLimits } from '@/lib/evidence/model'
import type { EvidenceFormView } from '@/lib/evidence/view'

import { LevelScale } from './level-scale'
import { useLevels } from './use-levels'

type Claims = DraftContent['claims']
type ClaimFieldsProps = {
  view: Pick<EvidenceFormView, 'skills' | 'levels'>
  claims: Claims
  errors: Readonly<Record<string, string>>
  onChange: (claims: Claims) => void
}

/** Which skills a piece shows, and at which level each; the words of a level stand beside its number. */
export function ClaimFields({ view, claims, errors, onChange }: ClaimFieldsProps) {
  const levelsOf = useLevels(view.levels, claims)
  const titleOf = (skillId: string) =>
    view.skills.flatMap(({ choices }) => choices).find(({ id }) => id === skillId)?.label ?? skillId
  const groups = view.skills
    .map(({ area, choices }) => ({
      title: areaNames[area],
      choices: choices.filter(({ id }) => claims.every(({ skillId }) => skillId !== id)),
    }))
    .filter(({ choices }) => choices.length > 0)
  const fields = useRef<HTMLDivElement>(null)
  const goOnAt = useRef<string>(null)
  const add = (skillId: string | null) => {
    if (skillId === null) return
    goOnAt.current = `[name="level-${skillId}"]`
    onChange([...claims, { skillId, level: 0 }])
  }
  const takeOut = (skillId: string) => {
    goOnAt.current = '[role=combobox]'
    onChange(claims.filter((claim) => claim.skillId !== skillId))
  }

  // What was pressed is gone from the page; the keyboard goes on at what comes next.
  useEffect(() => {
    if (goOnAt.current) fields.current?.querySelector<HTMLElement>(goOnAt.current)?.focus()
    goOnAt.current = null
  })

  return (
    <div ref={fields} className="grid gap-5">
      {claims.map(({ skillId, level }) => (
        <div key={skillId}>
          <div className="mb-1.5 flex items-center justify-between gap-3">
            <p className="min-w-0 font-medium">{titleOf(skillId)}</p>
            <button
              type="button"
              aria-label={`Take out ${titleOf(skillId)}`}
              onClick={() => takeOut(skillId)}
              className="-my-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-ink/5 hover:text-ink md:size-10"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          </div>
          <LevelScale
            name={`level-${skillId}`}
            skill={titleOf(skillId)}
            level={level}
            levels={levelsOf(skillId)}
            error={errors[`claims.${skillId}`]}
            onChange={(chosen) =>
              onChange(claims.map((claim) => (claim.skillId === skillId ? { skillId, level: chosen } : claim)))
            }
          />
        </div>
      ))}
      {claims.length < evidenceLimits.claims && (
        <Combobox
          // A new one after each pick, so that it stands empty again.
          key={claims.map(({ skillId }) => skillId).join()}
          label={claims.length === 0 ? 'Skill' : 'Another skill'}
          placeholder={claims.length === 0 ? 'Networking, Linux…' : 'One piece may show several'}
          groups={groups}
          onChange={add}
          {...(claims.length === 0 && errors['claims'] && { error: errors['claims'] })}
        />
      )}
      {claims.length > 0 && errors['claims'] && (
        <div data-wrong="" tabIndex={-1}>
          <FieldError id="claims-error">{errors['claims']}</FieldError>
        </div>
      )}
    </div>
  )
}
