'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { changeEnrolment } from '@/lib/cohorts/commands/change-enrolment'
import { endEnrolment } from '@/lib/cohorts/commands/end-enrolment'
import { enrolPerson } from '@/lib/cohorts/commands/enrol-person'
import { noteWishes } from '@/lib/cohorts/commands/note-wishes'
import { setAbsences } from '@/lib/cohorts/commands/set-absences'
import {
  changeEnrolmentInput,
  endEnrolmentInput,
  enrolPersonInput,
  setAbsencesInput,
} from '@/lib/cohorts/inputs/people'
import { noteWishesInput } from '@/lib/cohorts/inputs/wishes'

export const enrol = action(enrolPersonInput, enrolPerson, { limit: { name: 'enrol', tries: 300, minutes: 60 } })
export const change = action(changeEnrolmentInput, changeEnrolment)
export const end = action(endEnrolmentInput, endEnrolment, {
  goTo: ({ cohortId, name, placementsAhead }) =>
    `/cohorts/${cohortId}/people?${new URLSearchParams({ left: name, ahead: String(placementsAhead) })}` as Route, // the list that they were in
})
export const setAway = action(setAbsencesInput, setAbsences)
export const note = action(noteWishesInput, noteWishes)
