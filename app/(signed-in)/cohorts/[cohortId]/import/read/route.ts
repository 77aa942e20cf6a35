import { endpoint } from '@/lib/access/endpoint'
import { readFile } from '@/lib/cohorts/imports/read-file'
import { readFileInput } from '@/lib/cohorts/inputs/import'
import { cohortLimits } from '@/lib/cohorts/model'

export const POST = endpoint(readFileInput, readFile, {
  reads: 'bytes',
  bytes: cohortLimits.importBytes,
  limit: { name: 'read-import', tries: 120, minutes: 10 },
})
