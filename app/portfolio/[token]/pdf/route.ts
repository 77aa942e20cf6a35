import { ownAddress, secretDocument } from '@/lib/access/secret-document'
import { pdfOf, pdfResponse } from '@/lib/portfolio/pdf'
import { readShared } from '@/lib/portfolio/read-shared'

export const GET = secretDocument(async (asking, token) => {
  const shown = await readShared(asking, token)
  return shown && pdfResponse(await pdfOf(shown, ownAddress()))
})
