import { endpoint } from '@/lib/access/endpoint'
import { attachment } from '@/lib/evidence/attachment'
import { openFileInput } from '@/lib/evidence/input'
import { openFile } from '@/lib/evidence/open-file'

export const GET = endpoint(openFileInput, openFile, { reads: 'parameters', respond: attachment })
