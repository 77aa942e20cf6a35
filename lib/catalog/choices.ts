import { and, isNull, sql } from 'drizzle-orm'
import { activities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { activityKinds, roleLines, skillAreas } from './model'
import { listFrameworks, planningCurrency } from './queries'
import { titlesOf } from './search'

/** What the forms of entries offer to choose from, grouped as people look for it. */
export async function choicesForEntries(context: Context) {
  authorize(context.actor, 'catalogue.edit', {})
  const { skills, roles } = await titlesOf(context)
  const all = await context.db
    .select({ id: activities.id, title: activities.title, kind: activities.kind })
    .from(activities)
    .where(and(isNull(activities.supersededAt), isNull(activities.retiredAt)))
    .orderBy(sql`lower(${activities.title})`)
  const frameworks = await listFrameworks(context)
  const option = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title })

  return {
    skills: skillAreas.map((area) => ({ group: area, options: skills.filter((one) => one.area === area).map(option) })),
    roles: roleLines.map((line) => ({ group: line, options: roles.filter((one) => one.line === line).map(option) })),
    activities: activityKinds.map((kind) => ({
      group: kind,
      options: all.filter((one) => one.kind === kind).map(option),
    })),
    frameworks: frameworks.map(({ id, title, version }) => ({ value: id, label: `${title} ${version}` })),
    currency: (await planningCurrency(context)).currency,
  }
}

export type EntryChoices = Awaited<ReturnType<typeof choicesForEntries>>
