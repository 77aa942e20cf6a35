import { CircleCheck, CircleDashed } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { witnessesOfLeadership, type FloorReadiness } from '@/lib/readiness/model'
import type { ReadinessView } from '@/lib/readiness/view'

/** What no certificate can fill: hands-on skills that were signed off, and leadership that two people have witnessed. */
export function FloorPart({ view, floor }: { view: ReadinessView; floor: FloorReadiness }) {
  const { leadership, role } = view.readiness
  const witnessed = leadership.skills.filter(({ witnessIds }) => (witnessIds?.length ?? 0) >= witnessesOfLeadership)
  const filled = Math.min(floor.filledBy.length, floor.skills)
  return (
    <Card
      title="What certificates cannot show"
      lead={`${role.title} needs hands that have done the work, and people who have seen it.`}
    >
      <ul className="grid gap-5">
        <Part
          isDone={!floor.missing}
          title={`${filled} of ${countOf(floor.skills, 'technical skill')} signed off at level ${floor.level} or above`}
        >
          {floor.filledBy.length > 0 && (
            <p>
              {floor.filledBy.map(({ skillId, title, level }, at) => (
                <span key={skillId}>
                  {at > 0 && ', '}
                  <Link className="text-link" href={`/catalog/skills/${skillId}` as Route /* a skill's own page */}>
                    {title}
                  </Link>{' '}
                  <span className="tabular-nums">{level}</span>
                </span>
              ))}
              .
            </p>
          )}
          {floor.missing && <p>{sayFloor(floor)}</p>}
        </Part>
        {role.line === 'leadership' && leadership.skills.length > 0 && (
          <Part
            isDone={witnessed.length === leadership.skills.length}
            title={`${witnessed.length} of ${countOf(leadership.skills.length, 'leadership skill')} witnessed by two different people`}
          >
            {witnessed.length < leadership.skills.length && (
              <p>Each is signed off at the level needed by two people who have seen it.</p>
            )}
          </Part>
        )}
      </ul>
    </Card>
  )
}

/** What would fill the floor, beyond the count that stands above it. */
function sayFloor({ filledBy, onlyRecognised, missing }: FloorReadiness): string {
  if (onlyRecognised.length > 0) {
    const titles = new Intl.ListFormat('en-GB').format(onlyRecognised)
    return onlyRecognised.length === 1
      ? `${titles} is recognised at that level; signed off on evidence, it counts.`
      : `${titles} are recognised at that level; signed off on evidence, they count.`
  }
  return filledBy.length > 0 ? `Missing: ${missing?.toLowerCase()}` : 'Any technical skill counts; certificates do not.'
}

function Part({ isDone, title, children }: { isDone: boolean; title: string; children: ReactNode }) {
  const Icon = isDone ? CircleCheck : CircleDashed
  return (
    <li className="flex items-start gap-3">
      <Icon
        aria-hidden="true"
        strokeWidth={1.75}
        className={isDone ? 'mt-0.5 size-5 shrink-0 text-on-track' : 'mt-0.5 size-5 shrink-0 text-ink-faint'}
      />
      <div className="min-w-0">
        <p className="font-medium tabular-nums">{title}</p>
        <div className="mt-0.5 grid max-w-prose gap-1 text-[0.9375rem] text-ink-soft">{children}</div>
      </div>
    </li>
  )
}
