import { endpoint } from '@/lib/access/endpoint'
import { addFile } from '@/lib/evidence/commands/add-file'
import { addFileInput } from '@/lib/evidence/input'
import { evidenceLimits } from '@/lib/evidence/model'

export const POST = endpoint(addFileInput, addFile, {
  reads: 'bytes',
  bytes: evidenceLimits.fileBytes,
  limit: { name: 'add-file', tries: 60, minutes: 10 },
})
