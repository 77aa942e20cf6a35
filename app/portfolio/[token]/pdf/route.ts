import { problem } from '@/lib/access/problem-response'
import { ownAddress, secretDocument } from '@/lib/access/secret-document'
import { pdfOf, pdfResponse } from '@/lib/portfolio/pdf'
import { readShared } from '@/lib/portfolio/read-shared'

export const GET = secretDocument(async (asking, token) => {
  const shown = await readShared(asking, token)
  if (!shown) return undefined
  const drawn = await pdfOf(shown, ownAddress())
  return drawn.ok ? pdfResponse(drawn.value) : problem(503, drawn.refusal.code, drawn.refusal.message)
})
