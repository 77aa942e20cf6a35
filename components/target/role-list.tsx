import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { Outlook } from '@/components/catalog/outlook'
import { Badge } from '@/components/ui/badge'
import { countOf } from '@/components/ui/format-amount'
import { LevelMeter } from '@/components/ui/level-meter'
import type { RoleChoice } from '@/lib/pathways/views/skills'

type RoleListProps = {
  choices: readonly RoleChoice[]
  /** The role that is aimed at already. */
  chosen: string | null
  /** The form that chooses a role. */
  renderChoice: (choice: RoleChoice) => ReactNode
}

/** Roles to aim at: each opens to what it needs, what automation takes from it and what remains. */
export function RoleList({ choices, chosen, renderChoice }: RoleListProps) {
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {choices.map((choice) => (
        <li key={choice.id}>
          <details name="role" className="group/role" open={choice.id === chosen}>
            <summary className="flex list-none items-start gap-3 px-5 py-4 transition-colors hover:bg-ink/3 md:px-6 [&::-webkit-details-marker]:hidden">
              <ChevronRight
                aria-hidden="true"
                className="mt-1 size-4 shrink-0 text-ink-faint transition-transform duration-150 group-open/role:rotate-90"
              />
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className="font-medium">{choice.title}</span>
                  {choice.id === chosen && <Badge tone="accent">Your target now</Badge>}
                  {choice.isCommonNext && <Badge tone="on-track">A common next step</Badge>}
                </span>
                <span className="mt-0.5 block text-sm text-ink-soft">{choice.summary}</span>
                <span className="mt-1 block text-sm text-ink-faint tabular-nums">{gapInWords(choice)}</span>
              </span>
            </summary>
            <div className="grid gap-6 px-5 pt-2 pb-6 md:px-6 md:pl-13">
              <Outlook {...choice.outlook} />
              <div>
                <h3 className="mb-2 text-sm font-medium">What it needs</h3>
                <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
                  {choice.needs.map(({ skillId, title, now, level }) => (
                    <li key={skillId} className="flex items-center gap-3 text-sm">
                      <LevelMeter skill={title} attested={0} claimed={now} target={level} />
                      <span className="min-w-0">
                        {title} <span className="text-ink-soft">{level}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
              {renderChoice(choice)}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

const gapInWords = ({ gap, skillsToRaise, needs }: RoleChoice): string =>
  gap === 0
    ? `All ${countOf(needs.length, 'skill')} it needs are there already.`
    : `${countOf(gap, 'level')} to climb in ${countOf(skillsToRaise, 'skill')}.`
