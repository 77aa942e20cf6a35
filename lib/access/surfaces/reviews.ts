import type { Surfaces } from './surface'

/** What can be called of review, sign-off and the ledger. */
export const reviewSurfaces: Surfaces = {
  'page /mentoring/queue': 'evidence.review',
  'page /mentoring/queue/[evidenceId]': 'evidence.review',
  'action app/(signed-in)/mentoring/queue/actions.ts#vouch': 'evidence.review',
  'action app/(signed-in)/mentoring/queue/actions.ts#giveBack': 'evidence.review',
  'action app/(signed-in)/mentoring/queue/actions.ts#ask': 'evidence.ask',
  'action app/(signed-in)/mentoring/queue/actions.ts#reopen': 'sign-off.reopen',
  'page /admin/ledger': 'ledger.export',
  'handler /admin/ledger/export': 'ledger.export',
}
