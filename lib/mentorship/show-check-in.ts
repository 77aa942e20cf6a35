import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { levelNow } from '@/lib/pathways/model'
import { factsOf } from '@/lib/pathways/facts'
import { timeZoneOf } from '@/lib/pathways/queries'
import { findCheckIn, goesOn, levelsSaid, standOf } from './check-ins'
import type { CheckInSide } from './model'
import { usualSkills, type CheckInView, type SkillToCheck } from './views/check-in'

/** A check-in as one of its two people reads it; the other's side is not in it before both have filled in. */
export async function showCheckIn(context: Context, checkInId: string): Promise<CheckInView | undefined> {
  const checkIn = await findCheckIn(context, checkInId)
  if (!checkIn) return undefined
  const side = checkIn.personId === context.actor.id ? 'self' : 'mentor'
  const said = await levelsSaid(context, checkInId)
  const { skills, roles } = await currentCatalogue(context)
  const roleId = (await factsOf(context, checkIn.personId))?.roleId
  const requires = (roleId ? roles.get(roleId)?.requires : undefined) ?? {}
  const saidBy = (of: CheckInSide, skillId: string) => {
    const row = said.find((line) => line.side === of && line.skillId === skillId)
    return row ? { level: row.level, note: row.note } : null
  }

  return {
    id: checkIn.id,
    learner: { id: checkIn.personId, name: checkIn.learner },
    mentor: { id: checkIn.mentorId, name: checkIn.mentor },
    openedAt: checkIn.openedAt,
    agreedAt: checkIn.agreedAt,
    stand: standOf(checkIn, context.actor.id),
    side,
    skills: checkIn.skillIds.map((skillId) => ({
      skillId,
      title: skills.get(skillId)?.title ?? skillId,
      description: skills.get(skillId)?.description ?? '',
      levels: skills.get(skillId)?.levels ?? wordless,
      target: requires[skillId] ?? 0,
      mine: saidBy(side, skillId),
      theirs: saidBy(side === 'self' ? 'mentor' : 'self', skillId),
      joint: saidBy('joint', skillId),
    })),
    mineFilledAt: side === 'self' ? checkIn.selfFilledAt : checkIn.mentorFilledAt,
    version: checkIn.version,
    timeZone: (await timeZoneOf(context, context.actor.id)) ?? 'UTC',
    isOpen: await goesOn(context, checkIn),
  }
}

/** A skill that has left the catalogue since is still talked about, without the words of its levels. */
const wordless = Array.from({ length: 8 }, (_, level) => `Level ${level}`)

/** What a check-in on someone could be about: what their target role asks for, the widest gap first, then what else they hold. */
export async function skillsToCheck(context: Context, personId: string): Promise<SkillToCheck[]> {
  const facts = await factsOf(context, personId)
  if (!facts) return []
  const { skills, roles } = await currentCatalogue(context)
  const requires = (facts.roleId ? roles.get(facts.roleId)?.requires : undefined) ?? {}
  const asked = new Set([...Object.keys(requires), ...Object.keys(facts.levels)])
  // Who has no target and says nothing of themselves yet can still be asked about anything.
  const about = asked.size > 0 ? [...asked] : [...skills.keys()]
  const gap = ({ target, now }: { target: number; now: number }) => Math.max(0, target - now)
  return about
    .flatMap((skillId) => {
      const skill = skills.get(skillId)
      const now = levelNow(facts.levels[skillId])
      return skill ? [{ skillId, title: skill.title, now, target: requires[skillId] ?? 0 }] : []
    })
    .sort((one, other) => gap(other) - gap(one) || one.title.localeCompare(other.title))
    .map((skill, index) => ({ ...skill, isProposed: index < usualSkills && gap(skill) > 0 }))
}
