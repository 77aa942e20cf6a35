import { endpoint } from '@/lib/access/endpoint'
import { findTimes } from '@/lib/calendar/busy/find-times'
import { findTimesInput } from '@/lib/calendar/inputs/busy'
import { calendarLimits } from '@/lib/calendar/model'

export const POST = endpoint(findTimesInput, findTimes, {
  reads: 'bytes',
  bytes: calendarLimits.busyBytes,
  limit: { name: 'find-times', tries: 20, minutes: 10 },
})
