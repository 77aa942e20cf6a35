import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import type { EntryPreview } from '@/lib/interchange/catalogue/preview'
import type { Understood } from '@/lib/interchange/catalogue/read-files'
import { allEntries } from '../all-entries'
import { checkInWorker, type CheckEnding } from './check-in-worker'
import { importLimits } from './limits'

/** The document in which the import page sends its files, as text: only the worker looks inside. */
export const importInput = z.string().min(2)

/** What a check tells the page: everything that is wrong, or what would be done. Of very long lists, the first are told. */
export type ImportCheck =
  | { outcome: 'faulty'; faults: readonly string[]; unlisted: number }
  | {
      outcome: 'sound'
      files: readonly Understood[]
      entries: readonly EntryPreview[]
      unlisted: number
      counts: { create: number; change: number; unchanged: number }
      seal: string
    }

/** Checks files against the catalogue of today, and stores nothing. */
export async function checkImport(context: Context, text: string): Promise<Result<ImportCheck>> {
  authorize(context.actor, 'catalogue.edit', {})
  const ending = await checkInWorker({ text, current: await allEntries(context) })
  if (ending.says === 'faulty') return done({ outcome: 'faulty', faults: ending.faults, unlisted: ending.unlisted })
  if (ending.says !== 'sound') return refuseEnding(ending)

  const { files, entries, seal } = ending.preview
  const count = (does: EntryPreview['does']) => entries.filter((entry) => entry.does === does).length
  const telling = entries.filter(({ does }) => does !== 'unchanged')
  return done({
    outcome: 'sound',
    files,
    entries: telling.slice(0, importLimits.listed),
    unlisted: Math.max(0, telling.length - importLimits.listed),
    counts: { create: count('create'), change: count('change'), unchanged: count('unchanged') },
    seal,
  })
}

/** Why a check came to no answer, and the way out. */
export function refuseEnding({ says }: Exclude<CheckEnding, { says: 'faulty' | 'sound' }>): Result<never> {
  if (says === 'busy') return refuse('too-many', 'Other imports are being checked. Try again in a moment.')
  if (says === 'malformed')
    return refuse('invalid', 'These files were not sent by our own page. Reload it and try again.')
  return refuse(
    'conflict',
    'Checking these files takes more than the server gives to it. Split them and import the parts.',
  )
}
