'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import * as input from '@/lib/mentorship/capacity-input'
import { changePair } from '@/lib/mentorship/commands/change-pair'
import { drawUpMatching } from '@/lib/mentorship/commands/draw-up-matching'
import { publishMatching } from '@/lib/mentorship/commands/publish-matching'
import { withdrawOffer } from '@/lib/mentorship/commands/withdraw-offer'

export const proposePairs = action(input.drawUpMatchingInput, drawUpMatching, {
  limit: { name: 'matching', tries: 30, minutes: 10 },
})
export const choosePair = action(input.changePairInput, changePair, {
  goTo: ({ programmeId }) => `/programmes/${programmeId}/mentors` as Route, // the page that the choice is made for
})
export const publishPairs = action(input.publishMatchingInput, publishMatching)
export const takeBackOffer = action(input.withdrawOfferInput, withdrawOffer)
