'use server'

import { action } from '@/lib/access/action'
import { cancelDay } from '@/lib/protected-time/commands/cancel-day'
import { keepDay } from '@/lib/protected-time/commands/keep-day'
import { placeAgain } from '@/lib/protected-time/commands/place-again'
import { setBlackout } from '@/lib/protected-time/commands/set-blackout'
import { withdrawBlackout } from '@/lib/protected-time/commands/withdraw-blackout'
import { setBlackoutInput, withdrawBlackoutInput } from '@/lib/protected-time/inputs/blackouts'
import { cancelDayInput, keepDayInput, placeAgainInput } from '@/lib/protected-time/inputs/blocks'

export const cancel = action(cancelDayInput, cancelDay)
export const keep = action(keepDayInput, keepDay)
export const place = action(placeAgainInput, placeAgain)
export const setDays = action(setBlackoutInput, setBlackout)
export const withdrawDays = action(withdrawBlackoutInput, withdrawBlackout)
