import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { endsOf } from './pages'
import { verdictInWords } from './verify'
import { verifyLedger } from './verify-ledger'

/** The ledger as its keeper sees it: how long it is, where it ends, and, when asked, whether it is whole. */
export type LedgerView = { rows: number; head: string; verdict: { ok: boolean; says: string } | null }

/** For those who may export the ledger; undefined for everyone else. */
export async function showLedger(context: Context, verifies: boolean): Promise<LedgerView | undefined> {
  if (!can(context.actor, 'ledger.export', {})) return undefined
  const { head, last } = await endsOf(context.db)
  const verdict = verifies ? await verifyLedger(context) : undefined
  return {
    rows: last,
    head: head?.hash ?? '',
    verdict: verdict ? { ok: verdict.ok, says: verdictInWords(verdict) } : null,
  }
}
