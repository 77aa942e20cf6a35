import { readOccupation } from '@/lib/interchange/occupation/read-occupation'
import { answerOnce } from '@/lib/workers/answer-once'
import type { WorkbookJob } from './job'

answerOnce(({ bytes }: WorkbookJob) => readOccupation(bytes))
