import { endpoint } from '@/lib/access/endpoint'
import { workbookBytes } from '@/lib/programmes/views/workbook'
import { readWorkbookFile, workbookInput } from '@/lib/programmes/workbook/read-workbook'

export const POST = endpoint(workbookInput, readWorkbookFile, {
  reads: 'bytes',
  bytes: workbookBytes,
  limit: { name: 'read-workbook', tries: 60, minutes: 10 },
})
