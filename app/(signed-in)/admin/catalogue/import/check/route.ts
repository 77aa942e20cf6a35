import { endpoint } from '@/lib/access/endpoint'
import { checkImport, importInput } from '@/lib/catalog/import/check-import'
import { importLimits } from '@/lib/catalog/import/limits'

export const POST = endpoint(importInput, checkImport, {
  reads: 'text',
  bytes: importLimits.documentBytes,
  limit: { name: 'check-import', tries: 60, minutes: 10 },
})
