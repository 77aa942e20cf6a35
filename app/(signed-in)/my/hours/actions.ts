'use server'

import { action } from '@/lib/access/action'
import { submitWeek } from '@/lib/hours/commands/submit-week'
import { takeBackWeek } from '@/lib/hours/commands/take-back-week'
import { submitWeekInput, writeHoursInput } from '@/lib/hours/input'
import { writeHours } from '@/lib/workload/commands/write-hours'

export const write = action(writeHoursInput, writeHours, { limit: { name: 'hours', tries: 600, minutes: 10 } })
export const submit = action(submitWeekInput, submitWeek)
export const takeBack = action(submitWeekInput, takeBackWeek)
