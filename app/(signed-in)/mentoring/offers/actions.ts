'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { acceptOfferInput, declineOfferInput } from '@/lib/mentorship/capacity-input'
import { acceptOffer } from '@/lib/mentorship/commands/accept-offer'
import { declineOffer } from '@/lib/mentorship/commands/decline-offer'

export const accept = action(acceptOfferInput, acceptOffer, {
  // The same page, which says what was just agreed: its card is gone with the offer.
  goTo: ({ mentorshipId }) => `/mentoring/offers?agreed=${mentorshipId}` as Route,
})
export const decline = action(declineOfferInput, declineOffer)
