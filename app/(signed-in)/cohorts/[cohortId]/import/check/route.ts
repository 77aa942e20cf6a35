import { endpoint } from '@/lib/access/endpoint'
import { checkImport } from '@/lib/cohorts/imports/check-import'
import { importLimits } from '@/lib/cohorts/imports/limits'
import { importDocumentInput } from '@/lib/cohorts/inputs/import'

export const POST = endpoint(importDocumentInput, checkImport, {
  reads: 'bytes',
  bytes: importLimits.documentBytes,
  limit: { name: 'check-people', tries: 240, minutes: 10 },
})
