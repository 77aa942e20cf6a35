import { endpoint } from '@/lib/access/endpoint'
import { applyImport } from '@/lib/cohorts/commands/apply-import'
import { importLimits } from '@/lib/cohorts/imports/limits'
import { importDocumentInput } from '@/lib/cohorts/inputs/import'

export const POST = endpoint(importDocumentInput, applyImport, {
  reads: 'bytes',
  bytes: importLimits.documentBytes,
  limit: { name: 'apply-people', tries: 60, minutes: 10 },
})
