import type { Route } from 'next'

import { ActivityIcon } from '@/components/ui/activity-icon'
import { countOf, formatHours, formatMoney } from '@/components/ui/format-amount'
import type { ActivityKind, Certificate, Money, RoleLine, SkillArea, SkillDepth } from '@/lib/catalog/model'

import type { ListedEntry } from './entry-list'
import { areaNames, depthNames, lineNames } from './names'

// An entry's page is one of ours, whichever entry it is; the type of links knows only whole addresses.
type Named = { id: string; title: string; summary: string }

export const listedRole = (
  role: Named & { line: RoleLine; requires: Readonly<Record<string, number>> },
): ListedEntry => ({
  ...base(role),
  href: `/catalog/roles/${role.id}` as Route,
  facts: [lineNames[role.line], countOf(Object.keys(role.requires).length, 'skill')],
})

export const listedSkill = (skill: Named & { area: SkillArea; depth: SkillDepth }): ListedEntry => ({
  ...base(skill),
  href: `/catalog/skills/${skill.id}` as Route,
  facts: [areaNames[skill.area], depthNames[skill.depth]],
})

type ListedActivity = Named & {
  kind: ActivityKind
  hours: number
  cost: Money | null
  certificate: Certificate | null
  provider: string | null
  rotation: { weeks: number } | null
}

export const listedActivity = (activity: ListedActivity): ListedEntry => ({
  ...base(activity),
  href: `/catalog/activities/${activity.id}` as Route,
  icon: <ActivityIcon kind={activity.kind} />,
  facts: [
    activity.rotation
      ? `${formatHours(activity.hours)} over ${countOf(activity.rotation.weeks, 'week')}`
      : formatHours(activity.hours),
    ...(activity.cost ? [activity.cost.amount === 0 ? 'Free' : formatMoney(activity.cost)] : []),
    ...(activity.certificate ? [activity.certificate.code] : activity.provider ? [activity.provider] : []),
  ],
})

const base = ({ id, title, summary }: Named) => ({ id, title, summary })
