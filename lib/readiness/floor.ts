import type { DepthFloor, SkillDepth } from '@/lib/catalog/model'
import { sayNumber } from '@/lib/catalog/views/proof'
import { sayList } from '@/lib/core/say'
import type { FloorReadiness } from './model'

type Held = { skillId: string; title: string; depth: SkillDepth; level: number; recognised: number }

/** Which technical skills fill a hands-on floor: those that sign-offs prove at its level, whether the role asks for them or not. */
export function floorOf(asked: DepthFloor, signedOff: readonly Held[]): FloorReadiness {
  const technical = signedOff.filter(({ depth }) => depth === 'technical')
  const filledBy = technical
    .filter(({ level }) => level >= asked.level)
    .map(({ skillId, title, level }) => ({ skillId, title, level }))
    .sort((one, other) => other.level - one.level || one.title.localeCompare(other.title))
  const onlyRecognised = technical.filter(({ level, recognised }) => level < asked.level && recognised >= asked.level)
  return { ...asked, filledBy, missing: sayMissing(asked, filledBy.length, onlyRecognised) }
}

function sayMissing({ skills, level }: DepthFloor, filled: number, onlyRecognised: readonly Held[]): string | null {
  const missing = skills - filled
  if (missing <= 0) return null
  const count = `${sayNumber(missing)} ${filled > 0 ? 'more ' : ''}technical ${missing === 1 ? 'skill' : 'skills'}`
  const asks = `${count.charAt(0).toUpperCase()}${count.slice(1)} signed off at level ${level} or above.`
  if (onlyRecognised.length === 0) return asks
  const titles = sayList(onlyRecognised.map(({ title }) => title).sort())
  const [verb, them] = onlyRecognised.length === 1 ? ['is', 'it'] : ['are', 'them']
  return `${asks} ${titles} ${verb} recognised at that level; signed off on evidence, ${them === 'it' ? 'it counts' : 'they count'}.`
}
