import { sayDay } from '@/lib/core/say'
import type { WitnessRequest } from '@/lib/portfolio/view'

/** Where a question to a witness stands. */
export function requestInWords({ state, askedOn, expiresOn, answeredOn, isVoid }: WitnessRequest): string {
  if (state === 'revoked') return 'Taken back.'
  if (state === 'declined') return `Declined on ${sayDay(answeredOn ?? askedOn)}. Readers are not told.`
  if (state === 'confirmed') {
    const confirmed = `Confirmed on ${sayDay(answeredOn ?? askedOn)}`
    return isVoid ? `${confirmed}, before you changed the words. Ask again for what it says now.` : `${confirmed}.`
  }
  if (isVoid) return 'You changed the words after asking, so the link leads nowhere. Make a new one.'
  return state === 'expired'
    ? `Asked on ${sayDay(askedOn)}, and not answered in time.`
    : `Asked on ${sayDay(askedOn)}. The link works until ${sayDay(expiresOn)}.`
}
