'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { changeCohort } from '@/lib/cohorts/commands/change-cohort'
import { changeCohortInput } from '@/lib/cohorts/inputs/cohort'

export const change = action(changeCohortInput, changeCohort, {
  goTo: ({ cohortId }) => `/cohorts/${cohortId}/wishes` as Route, // where what was changed is read
})
