import type { DepthFloor, SkillDepth } from '@/lib/catalog/model'
import { sayNumber } from '@/lib/catalog/views/proof'
import type { FloorReadiness } from './model'

type Held = { skillId: string; title: string; depth: SkillDepth; level: number; recognised: number }

/** Which technical skills fill a hands-on floor: those that sign-offs prove at its level, whether the role asks for them or not. */
export function floorOf(asked: DepthFloor, signedOff: readonly Held[]): FloorReadiness {
  const technical = signedOff.filter(({ depth }) => depth === 'technical')
  const filledBy = technical
    .filter(({ level }) => level >= asked.level)
    .map(({ skillId, title, level }) => ({ skillId, title, level }))
    .sort((one, other) => other.level - one.level || one.title.localeCompare(other.title))
  const onlyRecognised = technical
    .filter(({ level, recognised }) => level < asked.level && recognised >= asked.level)
    .map(({ title }) => title)
    .sort()
  return { ...asked, filledBy, onlyRecognised, missing: sayMissing(asked, filledBy.length) }
}

function sayMissing({ skills, level }: DepthFloor, filled: number): string | null {
  const missing = skills - filled
  if (missing <= 0) return null
  const count = `${sayNumber(missing)} ${filled > 0 ? 'more ' : ''}technical ${missing === 1 ? 'skill' : 'skills'}`
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} signed off at level ${level} or above.`
}
