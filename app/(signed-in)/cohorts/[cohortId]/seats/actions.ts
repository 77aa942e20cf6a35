'use server'

import { action } from '@/lib/access/action'
import { setSeats } from '@/lib/cohorts/commands/set-seats'
import { setHostSeatsForm, setSeatsInput } from '@/lib/cohorts/inputs/seats'

export const setCells = action(setSeatsInput, setSeats)
export const setHost = action(setHostSeatsForm, setSeats)
