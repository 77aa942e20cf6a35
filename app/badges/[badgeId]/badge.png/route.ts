import { publicDocument } from '@/lib/access/public-document'
import { bakedBadge } from '@/lib/badges/baked'

/** The badge as a picture, with the credential inside. */
export const GET = publicDocument(async ({ visitor: { db }, params: { badgeId } }) => {
  const baked = await bakedBadge(db, String(badgeId), 'png')
  if (!baked) return undefined
  const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="badge.png"' }
  return new Response(Buffer.from(baked), { headers: { ...headers, 'cache-control': 'public, max-age=3600' } })
})
