import { and, eq, isNull } from 'drizzle-orm'
import { activities, roles, skills } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { allEntries } from '../all-entries'
import type { EditEntryInput } from '../edit-input'
import type { EntryKind } from '../entries'
import { faultsOf } from '../faults-of'
import { publishEntries } from './publish-entries'

export type Edited = { kind: EntryKind; id: string; changed: boolean }

const tables = { skill: skills, role: roles, activity: activities }

/** An administrator writes an entry, or its next revision: what was there before is superseded, and plans that rest on it keep it. */
export async function editEntry(context: Context, edit: EditEntryInput): Promise<Result<Edited>> {
  const { actor, db } = context
  authorize(actor, 'catalogue.edit', {})
  const { kind, basis } = edit
  const { id } = edit.entry
  const faults = faultsOf(edit, await allEntries(context))
  if (faults) return refuse('invalid', 'Please check the marked fields.', faults)

  return db.transaction(async (tx) => {
    const table = tables[kind]
    const [standing] = await tx
      .select({ revision: table.revision })
      .from(table)
      .where(and(eq(table.id, id), isNull(table.supersededAt)))
      .for('update')
    if (basis === null && standing) return refuse('conflict', taken, { 'entry.id': taken })
    if (basis !== null && standing?.revision !== basis) return refuse('stale', movedOn)

    const published = await publishEntries(within(context, tx), {
      skills: edit.kind === 'skill' ? [edit.entry] : [],
      roles: edit.kind === 'role' ? [edit.entry] : [],
      activities: edit.kind === 'activity' ? [edit.entry] : [],
    })
    if (!published.ok) return published
    await record(tx, context, 'catalogue.edit', id, { kind, did: basis === null ? 'write' : 'revise' })
    return done({ kind, id, changed: published.value.unchanged === 0 })
  })
}

const taken = 'Another entry has this id, perhaps a retired one. Choose another id, or edit that entry.'
const movedOn =
  'Someone else has changed this entry since you opened it. Copy what you wrote, reload the page, and enter it again.'
