import { ChevronRight } from 'lucide-react'

import { LevelMeter } from '@/components/ui/level-meter'
import type { SkillLevel } from '@/lib/pathways/views/skills'

import { LevelChoices } from './level-choices'

type LevelPickerProps = {
  skill: SkillLevel
  level: number
  onChange: (level: number) => void
  /** Still as a present role suggested it. */
  isSuggested: boolean
}

/** One skill: what is said of it now, and opened, what each level means, to choose by reading. */
export function LevelPicker({ skill, level, onChange, isSuggested }: LevelPickerProps) {
  const { skillId, title, attested, target } = skill
  return (
    <details name="skill" className="group/skill">
      <summary className="flex min-h-14 list-none items-start gap-3 px-5 py-3.5 transition-colors hover:bg-ink/3 md:px-6 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="mt-1 size-4 shrink-0 text-ink-faint transition-transform duration-150 group-open/skill:rotate-90"
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-1">
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium">{title}</span>
            <span className="mt-0.5 block text-sm text-ink-soft">
              <span className="tabular-nums">{level}</span> · {skill.levels[level]}
            </span>
          </span>
          <span className="flex flex-col sm:items-end">
            <LevelMeter skill={title} attested={attested} claimed={level} {...(target > 0 && { target })} />
            <span className="text-sm text-ink-faint tabular-nums">
              {isSuggested && (target > 0 ? 'suggested, ' : 'suggested')}
              {gapInWords(Math.max(level, attested), target)}
            </span>
          </span>
        </span>
      </summary>
      <div className="px-5 pb-5 md:px-6 md:pl-13">
        <LevelChoices name={skillId} skill={skill} level={level} onChange={onChange} />
      </div>
    </details>
  )
}

function gapInWords(level: number, target: number): string {
  if (target === 0) return ''
  return level >= target ? `${target} needed, reached` : `${target} needed`
}
