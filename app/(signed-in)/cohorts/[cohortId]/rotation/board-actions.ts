'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { keepByHand } from '@/lib/rotation/commands/keep-by-hand'
import { keepByHandInput } from '@/lib/rotation/input'

export const keepTried = action(keepByHandInput, keepByHand, {
  limit: { name: 'keep-by-hand', tries: 60, minutes: 10 },
  goTo: ({ cohortId, scheduleId }) => `/cohorts/${cohortId}/rotation/${scheduleId}` as Route, // the proposal that it became
})
