import { publicDocument } from '@/lib/access/public-document'
import { statusList } from '@/lib/badges/documents'

/** The signed list of badges that were taken back. */
export const GET = publicDocument(async ({ visitor }) =>
  Response.json(await statusList(visitor), {
    headers: { 'content-type': 'application/vc', 'cache-control': 'public, max-age=60' },
  }),
)
