import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import { exportHead, exportLine } from '../export-format'
import { endsOf, pagesOf } from '../pages'

/** An administrator takes a copy of the whole ledger, to keep and to verify elsewhere: JSON lines, its head first. */
export async function exportLedger(context: Context, _input: object = {}): Promise<Result<AsyncGenerator<string>>> {
  const { actor, db, now } = context
  authorize(actor, 'ledger.export', {})
  const { head, last } = await endsOf(db)
  await record(db, context, 'ledger.export', 'ledger', { rows: last, head: head?.hash ?? null })

  async function* lines() {
    yield exportHead(head, now)
    for await (const rows of pagesOf(db, 0, last)) yield rows.map(exportLine).join('')
  }
  return done(lines())
}
