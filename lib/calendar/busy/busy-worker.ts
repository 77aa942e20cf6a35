import { readBusy } from '@/lib/interchange/calendar/read-busy'
import { answerOnce } from '@/lib/workers/answer-once'
import type { BusyAnswer, BusyJob } from './job'

answerOnce<BusyJob, BusyAnswer>(({ bytes, window, timeZone }) => readBusy(bytes, window, timeZone))
