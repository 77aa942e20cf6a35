import { answerOnce } from '@/lib/workers/answer-once'
import { doJob } from './do-job'

answerOnce(doJob)
