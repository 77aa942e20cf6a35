import type { ReactNode } from 'react'

import type { Area, Standard } from '@/lib/programmes/model'
import { sayNeeds, sayVisits } from '@/lib/programmes/views/words'

import { SkillLevels } from './skill-levels'

type AreaListProps = {
  standard: Standard
  titles: Readonly<Record<string, string>>
  /** What can be done with an area, beside its title. */
  action?: (area: Area) => ReactNode
}

/** The kinds of work that people rotate through: what each is, what comes before it, and what it leads to. */
export function AreaList({ standard, titles, action }: AreaListProps) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {standard.areas.map((area) => {
        const rules = [sayNeeds(standard, area), sayVisits(area)].filter((says) => says !== undefined)
        return (
          <li key={area.id} className="flex min-w-0 break-inside-avoid flex-col gap-2 border-t py-4">
            <div className="flex items-start justify-between gap-3">
              <h3 className="font-semibold">{area.title}</h3>
              {action?.(area)}
            </div>
            {area.about && <p className="text-[0.9375rem] text-ink-soft">{area.about}</p>}
            {rules.length > 0 && <p className="text-sm">{rules.join(' ')}</p>}
            {Object.keys(area.skills).length > 0 && <SkillLevels levels={area.skills} titles={titles} />}
          </li>
        )
      })}
    </ul>
  )
}
