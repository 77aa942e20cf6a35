import { answerOnce } from '@/lib/workers/answer-once'
import { checkDocument } from './check-document'

answerOnce(checkDocument)
