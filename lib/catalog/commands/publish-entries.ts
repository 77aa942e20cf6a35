import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import { saysTheSame, type Entries } from '../entries'
import { currentCatalogue, type CurrentCatalogue } from '../queries'
import { writeActivities, writeRoles, writeSkills } from '../write-revisions'

/** What publishing changed: how many entries are new, how many got a new revision, how many already said the same. */
export type Published = { created: number; revised: number; unchanged: number }

/** Puts entries into the catalogue. An entry that is there already is superseded by a new revision, never rewritten. */
export async function publishEntries(context: Context, entries: Entries): Promise<Result<Published>> {
  const { actor, db } = context
  authorize(actor, 'catalogue.edit', {})
  const current = await currentCatalogue(context)
  const changed = changedEntries(entries, current)
  const published = countPublished(entries, changed, current)

  return db.transaction(async (tx) => {
    await writeSkills(tx, context, changed.skills)
    await writeRoles(tx, context, changed.roles)
    await writeActivities(tx, context, changed.activities)
    await record(tx, context, 'catalogue.edit', 'catalogue', { ...published, ids: idsOf(changed).slice(0, 500) })
    return done(published)
  })
}

function changedEntries(entries: Entries, current: CurrentCatalogue): Entries {
  return {
    skills: entries.skills.filter((entry) => differs(current.skills.get(entry.id), entry)),
    roles: entries.roles.filter((entry) => differs(current.roles.get(entry.id), entry)),
    activities: entries.activities.filter((entry) => differs(current.activities.get(entry.id), entry)),
  }
}

type Entry = Entries['skills'][number] | Entries['roles'][number] | Entries['activities'][number]

const differs = (before: Entry | undefined, after: Entry): boolean => !before || !saysTheSame(before, after)

const idsOf = ({ skills, roles, activities }: Entries): string[] =>
  [...skills, ...roles, ...activities].map(({ id }) => id)

function countPublished(entries: Entries, changed: Entries, current: CurrentCatalogue): Published {
  const created =
    changed.skills.filter(({ id }) => !current.skills.has(id)).length +
    changed.roles.filter(({ id }) => !current.roles.has(id)).length +
    changed.activities.filter(({ id }) => !current.activities.has(id)).length
  const altered = idsOf(changed).length
  return { created, revised: altered - created, unchanged: idsOf(entries).length - altered }
}
