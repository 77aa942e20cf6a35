import { examineBadge } from '@/lib/interchange/badges/examine'
import { answerOnce } from '@/lib/workers/answer-once'
import type { BadgeJob } from './job'

answerOnce(({ text, known }: BadgeJob) => examineBadge(text, known))
