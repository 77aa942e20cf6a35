import { answerOnce } from '@/lib/workers/answer-once'
import { doJob } from './job'

answerOnce(doJob)
