import { publicDocument } from '@/lib/access/public-document'
import { issuerProfile } from '@/lib/badges/documents'

/** Who this organisation is as an issuer, and with which keys it signs. */
export const GET = publicDocument(async ({ visitor }) =>
  Response.json(await issuerProfile(visitor), {
    headers: { 'content-type': 'application/ld+json', 'cache-control': 'public, max-age=300' },
  }),
)
