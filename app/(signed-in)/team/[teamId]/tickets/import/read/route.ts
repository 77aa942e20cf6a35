import { endpoint } from '@/lib/access/endpoint'
import { lookInput } from '@/lib/tickets/input'
import { lookAtLog } from '@/lib/tickets/look-at-log'
import { ticketLimits } from '@/lib/tickets/model'

export const POST = endpoint(lookInput, lookAtLog, {
  reads: 'bytes',
  bytes: ticketLimits.bytes,
  limit: { name: 'read-tickets', tries: 60, minutes: 10 },
})
