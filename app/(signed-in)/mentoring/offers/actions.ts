'use server'

import { action } from '@/lib/access/action'
import { acceptOfferInput, declineOfferInput } from '@/lib/mentorship/capacity-input'
import { acceptOffer } from '@/lib/mentorship/commands/accept-offer'
import { declineOffer } from '@/lib/mentorship/commands/decline-offer'

export const accept = action(acceptOfferInput, acceptOffer)
export const decline = action(declineOfferInput, declineOffer)
