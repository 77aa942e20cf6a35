'use server'

import { action } from '@/lib/access/action'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { finishActivityInput, logHoursInput, makePlanInput } from '@/lib/pathways/input'

export const planAgain = action(makePlanInput, makePlan, { limit: { name: 'plan', tries: 30, minutes: 10 } })
export const log = action(logHoursInput, logHours)
export const finish = action(finishActivityInput, finishActivity)
