import { endpoint } from '@/lib/access/endpoint'
import { readLogInput } from '@/lib/tickets/input'
import { checkLog } from '@/lib/tickets/look-at-log'
import { ticketLimits } from '@/lib/tickets/model'

export const POST = endpoint(readLogInput, checkLog, {
  reads: 'bytes',
  bytes: ticketLimits.bytes,
  limit: { name: 'check-tickets', tries: 60, minutes: 10 },
})
