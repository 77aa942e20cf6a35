'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { startCohort } from '@/lib/cohorts/commands/start-cohort'
import { startCohortInput } from '@/lib/cohorts/inputs/cohort'

export const start = action(startCohortInput, startCohort, {
  goTo: ({ cohortId }) => `/cohorts/${cohortId}/people` as Route, // its people come next
  limit: { name: 'cohort', tries: 60, minutes: 60 },
})
