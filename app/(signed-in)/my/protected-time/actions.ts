'use server'

import { action } from '@/lib/access/action'
import { arrangeBlock } from '@/lib/protected-time/commands/arrange-block'
import { bookExam } from '@/lib/protected-time/commands/book-exam'
import { cancelDay } from '@/lib/protected-time/commands/cancel-day'
import { cancelExam } from '@/lib/protected-time/commands/cancel-exam'
import { endBlock } from '@/lib/protected-time/commands/end-block'
import { keepDay } from '@/lib/protected-time/commands/keep-day'
import { placeAgain } from '@/lib/protected-time/commands/place-again'
import { sayTaken } from '@/lib/protected-time/commands/say-taken'
import { setBlackout } from '@/lib/protected-time/commands/set-blackout'
import { withdrawBlackout } from '@/lib/protected-time/commands/withdraw-blackout'
import { setBlackoutInput, withdrawBlackoutInput } from '@/lib/protected-time/inputs/blackouts'
import {
  arrangeBlockInput,
  cancelDayInput,
  endBlockInput,
  keepDayInput,
  placeAgainInput,
  sayTakenInput,
} from '@/lib/protected-time/inputs/blocks'
import { bookExamInput, cancelExamInput } from '@/lib/protected-time/inputs/exams'

export const arrange = action(arrangeBlockInput, arrangeBlock)
export const end = action(endBlockInput, endBlock)
export const take = action(sayTakenInput, sayTaken)
export const cancel = action(cancelDayInput, cancelDay)
export const keep = action(keepDayInput, keepDay)
export const place = action(placeAgainInput, placeAgain)
export const setDays = action(setBlackoutInput, setBlackout)
export const withdrawDays = action(withdrawBlackoutInput, withdrawBlackout)
export const book = action(bookExamInput, bookExam)
export const cancelBooking = action(cancelExamInput, cancelExam)
