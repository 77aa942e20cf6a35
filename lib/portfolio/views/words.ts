import { sayDay } from '@/lib/core/say'
import type { SignerStanding } from '@/lib/ledger/model'
import type { ExperienceKind } from '../model'
import type { ShownCertification, ShownReadiness, Witness } from '../view'

// How a portfolio says things, the same on the page and on paper.

export const kindWords: Record<ExperienceKind, string> = {
  employment: 'Employment',
  freelance: 'Freelance',
  contract: 'Contract',
  volunteering: 'Volunteering',
}

export const standingWords: Record<SignerStanding, string> = {
  mentor: 'mentor',
  lead: 'team lead',
  colleague: 'colleague',
}

/** "March 2026 to today"; "March 2026" for what began and ended in one month. */
export function periodInWords(from: string, to: string | null): string {
  const [first, last] = [monthOf(from), to === null ? 'today' : monthOf(to)]
  return first === last ? first : `${first} to ${last}`
}

const monthOf = (day: string) => sayDay(day).replace(/^\d+ /, '')

export const witnessInWords = ({ name, capacity, on }: Witness): string =>
  `Confirmed by ${name}, ${capacity}, on ${sayDay(on)}`

export const validityInWords = ({ finishedOn, validUntil, isExpired }: ShownCertification): string => {
  const finished = `Finished on ${sayDay(finishedOn)}`
  if (validUntil === null) return finished
  return `${finished}, ${isExpired ? 'expired on' : 'valid until'} ${sayDay(validUntil)}`
}

/** Each figure of readiness with its measure: technical depth and leadership are never added up. */
export function readinessInFigures({
  technical,
  leadership,
  floor,
}: ShownReadiness): { label: string; value: string }[] {
  const measures = [
    { label: 'Technical depth', ...technical },
    { label: 'Leadership', ...leadership },
  ]
  return [
    ...measures
      .filter(({ required }) => required > 0)
      .map(({ label, attested, required }) => ({ label, value: `${attested} of ${required}` })),
    ...(floor
      ? [
          {
            label: `Hands-on skills at level ${floor.level}`,
            value: `${Math.min(floor.filled, floor.skills)} of ${floor.skills}`,
          },
        ]
      : []),
  ]
}
