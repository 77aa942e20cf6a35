import { endpoint } from '@/lib/access/endpoint'
import { takeInLog } from '@/lib/tickets/commands/take-in-log'
import { readLogInput } from '@/lib/tickets/input'
import { ticketLimits } from '@/lib/tickets/model'

export const POST = endpoint(readLogInput, takeInLog, {
  reads: 'bytes',
  bytes: ticketLimits.bytes,
  limit: { name: 'take-in-tickets', tries: 30, minutes: 10 },
})
