import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import type { SkillsView, SkillView } from '@/lib/pathways/views/skills'
import type { SkillProof } from '@/lib/readiness/view'

import { LevelKey } from './level-key'
import { SkillRow } from './skill-row'

type SkillGroupsProps = {
  skills: SkillsView
  /** What stands behind each skill's level and is under way, on one's own page. */
  proof?: (skillId: string) => SkillProof
  reviewers?: readonly { name: string }[]
  /** Where one says another level of a skill; absent on someone else's page. */
  renderEdit?: (skill: SkillView) => ReactNode
}

/** Skills in groups, the gap first; each opens to what was said of it and what would raise it. */
export function SkillGroups({ skills, proof, reviewers = [], renderEdit }: SkillGroupsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <LevelKey />
      {skills.groups.map((group) => (
        <Card key={group.title} flush title={group.title} lead={leadOf(group.skills)}>
          <ul className="divide-y border-t">
            {group.skills.map((skill) => (
              <li key={skill.skillId}>
                <SkillRow skill={skill} timeZone={skills.timeZone} proof={proof?.(skill.skillId)} reviewers={reviewers}>
                  {renderEdit?.(skill)}
                </SkillRow>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}

function leadOf(skills: readonly SkillView[]): string {
  const gap = skills.reduce((sum, skill) => sum + skill.gap, 0)
  return gap > 0 ? `${countOf(gap, 'level')} to climb.` : countOf(skills.length, 'skill')
}
