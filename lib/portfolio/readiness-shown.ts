import type { Readiness } from '@/lib/readiness/model'
import type { ShownReadiness } from './view'

/** What a portfolio says of readiness: how much is attested, and never by whom or what is missing. */
export const readinessShown = ({ role, technical, leadership, floor, isReady }: Readiness): ShownReadiness => ({
  role: role.title,
  technical: { attested: technical.attested, required: technical.required },
  leadership: { attested: leadership.attested, required: leadership.required },
  floor: floor && { filled: floor.filledBy.length, skills: floor.skills, level: floor.level },
  isReady,
})
