import { endpoint } from '@/lib/access/endpoint'
import { publishImport } from '@/lib/catalog/commands/publish-import'
import { importInput } from '@/lib/catalog/import/check-import'
import { importLimits } from '@/lib/catalog/import/limits'

export const POST = endpoint(importInput, publishImport, {
  reads: 'text',
  bytes: importLimits.documentBytes,
  limit: { name: 'publish-import', tries: 30, minutes: 10 },
})
