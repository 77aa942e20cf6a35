'use server'

import { action } from '@/lib/access/action'
import { approveWeeks } from '@/lib/hours/commands/approve-weeks'
import { returnWeek } from '@/lib/hours/commands/return-week'
import { approveWeeksInput, returnWeekInput } from '@/lib/hours/input'

export const approve = action(approveWeeksInput, approveWeeks)
export const sendBack = action(returnWeekInput, returnWeek)
