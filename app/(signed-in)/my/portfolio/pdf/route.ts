import { endpoint } from '@/lib/access/endpoint'
import { ownAddress } from '@/lib/access/secret-document'
import { nothingInput } from '@/lib/portfolio/input'
import { ownPdf, pdfResponse } from '@/lib/portfolio/pdf'

export const GET = endpoint(nothingInput, (context) => ownPdf(context, ownAddress()), {
  reads: 'parameters',
  limit: { name: 'portfolio-pdf', tries: 20, minutes: 10 },
  respond: pdfResponse,
})
