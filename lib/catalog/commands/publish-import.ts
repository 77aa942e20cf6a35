import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { refuse, type Result } from '@/lib/core/result'
import { allEntries } from '../all-entries'
import { checkInWorker } from '../import/check-in-worker'
import { refuseEnding } from '../import/check-import'
import { writeFrameworks } from '../write-revisions'
import { publishEntries, type Published } from './publish-entries'

/** Publishes the files of an import exactly as their preview said; if the catalogue has changed since, nothing is done. */
export async function publishImport(context: Context, text: string): Promise<Result<Published>> {
  const { actor, db } = context
  authorize(actor, 'catalogue.edit', {})
  const ending = await checkInWorker({ text, current: await allEntries(context) })
  if (ending.says === 'faulty')
    return refuse('stale', `These files are no longer sound. ${ending.faults[0] ?? ''}`.trim())
  if (ending.says !== 'sound') return refuseEnding(ending)
  const { preview, incoming, seen } = ending
  if (seen !== preview.seal)
    return refuse('stale', 'The catalogue or the files changed since the preview. Check them again, then publish.')

  return db.transaction(async (tx) => {
    await writeFrameworks(tx, incoming.frameworks)
    const published = await publishEntries(within(context, tx), incoming)
    if (published.ok)
      await record(tx, context, 'catalogue.edit', 'import', {
        files: preview.files.map(({ name }) => name),
        ...published.value,
      })
    return published
  })
}
