'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import * as input from '@/lib/mentorship/capacity-input'
import { changePair } from '@/lib/mentorship/commands/change-pair'
import { drawUpMatching } from '@/lib/mentorship/commands/draw-up-matching'
import { publishMatching } from '@/lib/mentorship/commands/publish-matching'
import { withdrawOffer } from '@/lib/mentorship/commands/withdraw-offer'
import { appointManager } from '@/lib/programmes/commands/appoint-manager'
import { dismissManager } from '@/lib/programmes/commands/dismiss-manager'
import { renameProgramme } from '@/lib/programmes/commands/rename-programme'
import { startProgramme } from '@/lib/programmes/commands/start-programme'
import { startProgrammeForm } from '@/lib/programmes/form-input'
import { appointManagerInput, dismissManagerInput, renameProgrammeInput } from '@/lib/programmes/input'

import { addressOfProgramme } from './addresses'

export const start = action(startProgrammeForm, startProgramme, {
  goTo: ({ programmeId }) => addressOfProgramme(programmeId),
  limit: { name: 'programme', tries: 30, minutes: 60 },
})
export const rename = action(renameProgrammeInput, renameProgramme)
export const appoint = action(appointManagerInput, appointManager, {
  limit: { name: 'appoint-manager', tries: 60, minutes: 60 },
})
export const dismiss = action(dismissManagerInput, dismissManager)

export const proposePairs = action(input.drawUpMatchingInput, drawUpMatching, {
  limit: { name: 'matching', tries: 30, minutes: 10 },
})
export const choosePair = action(input.changePairInput, changePair, {
  goTo: ({ programmeId }) => `/programmes/${programmeId}/mentors` as Route, // the page that the choice is made for
})
export const publishPairs = action(input.publishMatchingInput, publishMatching)
export const takeBackOffer = action(input.withdrawOfferInput, withdrawOffer)
