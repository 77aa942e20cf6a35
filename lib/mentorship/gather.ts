import { and, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { heldLevels, mentorTerms, people, targets, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { currentCatalogue } from '@/lib/catalog/queries'
import type { HeldLevel } from '@/lib/pathways/model'
import type { MatchingLearner, MatchingMentor, MatchingProblem } from '@/lib/planning/matching/problem'
import { bondsOfLearners, bondsOfMentors } from './bonds'
import { inPlace, type Programme } from '@/lib/programmes/queries'
import { utcOffset } from './utc-offset'
import { busiest } from './views/capacity'
import { wantsFrom } from './wants'
import { usualWishes, wishesOf } from './wishes'

type Decisions = Pick<MatchingProblem, 'pinned' | 'leftOut'>

/**
 * Gathers who in a programme is without a mentor, and who is open to be one, as a problem. Whoever manages the programme
 * reads the wishes, and is therefore never proposed in it: no mentor learns whom someone would rather avoid.
 */
export async function gatherMatching(
  context: Context,
  programme: Programme,
  { pinned, leftOut }: Decisions = { pinned: [], leftOut: [] },
): Promise<MatchingProblem> {
  const enrolled = await inPlace(context, programme.id, 'enrolled')
  const bound = new Set((await bondsOfLearners(context, idsOf(enrolled))).map(({ learnerId }) => learnerId))
  const learners = await learnersFrom(
    context,
    enrolled.filter(({ id }) => !bound.has(id)),
  )
  const wanted = new Set(learners.flatMap(({ wants }) => Object.keys(wants)))
  const { skills } = await currentCatalogue(context)
  return {
    format: 'journeywork/matching@1',
    skills: Object.fromEntries([...wanted].toSorted().map((id) => [id, skills.get(id)?.title ?? id])),
    learners,
    mentors: await mentorsFor(context, programme, wanted),
    pinned,
    leftOut,
  }
}

type Known = { id: string; name: string; timeZone: string }

async function learnersFrom(context: Context, persons: readonly Known[]): Promise<MatchingLearner[]> {
  const { db, now } = context
  const ids = idsOf(persons)
  if (ids.length === 0) return []
  const catalogue = await currentCatalogue(context)
  const wishes = await wishesOf(context, ids)
  const levels = await levelsHeld(context, ids)
  const aims = await db
    .select({ personId: targets.personId, roleId: targets.roleId })
    .from(targets)
    .where(and(inArray(targets.personId, ids), isNull(targets.endedAt)))
  const roleOf = new Map(aims.map(({ personId, roleId }) => [personId, catalogue.roles.get(roleId)]))
  const lead = alias(teamMembers, 'lead')
  const leads = await db
    .selectDistinct({ personId: teamMembers.personId, leadId: lead.personId })
    .from(teamMembers)
    .innerJoin(lead, and(eq(lead.teamId, teamMembers.teamId), eq(lead.place, 'lead'), inForce(now, lead)))
    .where(and(inArray(teamMembers.personId, ids), inForce(now, teamMembers)))

  return persons.map(({ id, name, timeZone }) => {
    const { skills, minutesPerWeek, prefers, avoids } = wishes.get(id) ?? usualWishes
    return {
      id,
      name,
      wants: wantsFrom(skills, roleOf.get(id)?.requires ?? {}, levels.get(id) ?? {}),
      minutesPerWeek,
      utcOffset: utcOffset(timeZone, now),
      prefers,
      avoids,
      leads: leads.filter(({ personId, leadId }) => personId === id && leadId !== id).map(({ leadId }) => leadId),
    }
  })
}

async function mentorsFor(
  context: Context,
  { managerIds }: Programme,
  wanted: ReadonlySet<string>,
): Promise<MatchingMentor[]> {
  const { db, now } = context
  const open = await db
    .select({
      id: people.id,
      name: people.name,
      timeZone: people.timeZone,
      people: mentorTerms.people,
      minutesPerWeek: mentorTerms.minutesPerWeek,
    })
    .from(mentorTerms)
    .innerJoin(people, eq(people.id, mentorTerms.personId))
    .where(and(eq(mentorTerms.isOpen, true), eq(people.state, 'active')))
    .orderBy(people.name, people.id)
    .limit(500)
  const asked = open.filter(({ id }) => !managerIds.includes(id))
  const bonds = await bondsOfMentors(context, idsOf(asked))
  const levels = await levelsHeld(context, idsOf(asked))

  return asked.map(({ timeZone, ...mentor }) => {
    const use = busiest(
      bonds.filter(({ mentorId }) => mentorId === mentor.id),
      { from: now, to: null },
    )
    const attested = Object.entries(levels.get(mentor.id) ?? {}).flatMap(([skill, held]) =>
      held.attested && wanted.has(skill) ? [[skill, held.attested] as const] : [],
    )
    return {
      ...mentor,
      skills: Object.fromEntries(attested.toSorted(([one], [other]) => (one < other ? -1 : 1))),
      people: Math.max(0, mentor.people - use.people),
      minutesPerWeek: Math.max(0, mentor.minutesPerWeek - use.minutesPerWeek),
      utcOffset: utcOffset(timeZone, now),
    }
  })
}

/** Levels held today by people whom the caller may ask about: those of the programme, and those who offer themselves as mentors. */
async function levelsHeld({ db }: Context, ids: string[]): Promise<Map<string, Record<string, HeldLevel>>> {
  const levels = new Map<string, Record<string, HeldLevel>>()
  if (ids.length === 0) return levels
  const rows = await db
    .select()
    .from(heldLevels)
    .where(and(inArray(heldLevels.personId, ids), isNull(heldLevels.supersededAt)))
  for (const { personId, skillId, proof, level } of rows) {
    const theirs = levels.get(personId) ?? {}
    levels.set(personId, { ...theirs, [skillId]: { ...theirs[skillId], [proof]: level } })
  }
  return levels
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
