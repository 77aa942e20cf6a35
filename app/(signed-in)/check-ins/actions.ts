'use server'

import { action } from '@/lib/access/action'
import { agreeCheckIn } from '@/lib/mentorship/commands/agree-check-in'
import { fillCheckIn } from '@/lib/mentorship/commands/fill-check-in'
import { agreeCheckInForm, fillCheckInForm } from '@/lib/mentorship/check-in-input'

export const fill = action(fillCheckInForm, fillCheckIn)
export const agree = action(agreeCheckInForm, agreeCheckIn)
