import { publicDocument } from '@/lib/access/public-document'
import { findBadge } from '@/lib/badges/queries'

/** The credential itself, at the address that is its id. */
export const GET = publicDocument(async ({ visitor: { db }, params: { badgeId } }) => {
  const recorded = await findBadge(db, String(badgeId))
  return recorded && Response.json(recorded.credential, { headers: { 'content-type': 'application/vc' } })
})
