import { areaNames } from '@/components/catalog/names'
import type { SelectGroup } from '@/components/ui/select'
import { skillAreas, type SkillArea } from '@/lib/catalog/model'

export type SkillChoice = { id: string; title: string; area: SkillArea }

/** Skills to choose from, grouped as people look for them. */
export const skillOptions = (skills: readonly SkillChoice[]): SelectGroup[] =>
  skillAreas.flatMap((area) => {
    const options = skills.flatMap((skill) => (skill.area === area ? [{ value: skill.id, label: skill.title }] : []))
    return options.length > 0 ? [{ label: areaNames[area], options }] : []
  })

export const levelOptions = [1, 2, 3, 4, 5, 6, 7].map((level) => ({ value: String(level), label: String(level) }))
