import { drawPortfolio } from '@/lib/interchange/pdf/draw-portfolio'
import { answerOnce } from '@/lib/workers/answer-once'
import type { PdfJob } from './draw-in-worker'

answerOnce(({ shown, address }: PdfJob) => drawPortfolio(shown, address))
