import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import {
  blackouts,
  blockDays,
  opportunities,
  people,
  protectedBlocks,
  reclaimedHours,
  teamMembers,
  teams,
  teamTerms,
} from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { inSightOf } from '@/lib/access/visible-people'
import { groupedBy } from '@/lib/core/grouped'
import { addDays } from '@/lib/core/weeks'
import { clockIn } from '@/lib/core/zones'
import { protectedTimeLimits } from '@/lib/protected-time/model'
import { nothingProtected, type ProtectedTime, type Span } from '@/lib/protected-time/views/occurrence'
import { usualReplaceDays } from '@/lib/workload/model'

/** A block that has ended may still have a day that is placed again within the span. */
const reachDays = protectedTimeLimits.replaceDays.most + 7

/**
 * What is known of these people's protected time that touches a span of days: their blocks, what was said of them, their
 * blackouts and those of their teams, and hours given back. Those out of sight have none. Six questions, however many people.
 */
export async function protectedTimeOf(
  context: Context,
  personIds: readonly string[],
  { from, to }: Span,
): Promise<(personId: string) => ProtectedTime> {
  const { db, now } = context
  const ids = [...personIds]
  if (ids.length === 0) return () => nothingProtected
  const decider = alias(people, 'decider')
  const touches = (row: { from: typeof blackouts.from; to: typeof blackouts.to }) =>
    and(lte(row.from, to), gte(row.to, from))

  const blocks = await db
    .select()
    .from(protectedBlocks)
    .where(
      and(
        inArray(protectedBlocks.personId, ids),
        lte(protectedBlocks.from, to),
        or(isNull(protectedBlocks.to), gte(protectedBlocks.to, addDays(from, -reachDays))),
        inSightOf(context, protectedBlocks.personId),
      ),
    )
    .orderBy(asc(protectedBlocks.weekday), asc(protectedBlocks.startsAt), asc(protectedBlocks.id))
  const days = await db
    .select({ word: blockDays, block: protectedBlocks, by: decider.name })
    .from(blockDays)
    .innerJoin(protectedBlocks, eq(protectedBlocks.id, blockDays.blockId))
    .innerJoin(decider, eq(decider.id, blockDays.decidedBy))
    .where(
      and(
        inArray(protectedBlocks.personId, ids),
        or(
          and(gte(blockDays.day, from), lte(blockDays.day, to)),
          and(gte(blockDays.insteadDay, from), lte(blockDays.insteadDay, to)),
        ),
        inSightOf(context, protectedBlocks.personId),
      ),
    )
  const memberships = await db
    .select({ personId: teamMembers.personId, teamId: teamMembers.teamId, replaceDays: teamTerms.replaceDays })
    .from(teamMembers)
    .leftJoin(teamTerms, eq(teamTerms.teamId, teamMembers.teamId))
    .where(and(inArray(teamMembers.personId, ids), inForce(now, teamMembers), inSightOf(context, teamMembers.personId)))
    .orderBy(asc(teamMembers.from), asc(teamMembers.teamId))
  const teamIds = [...new Set(memberships.map(({ teamId }) => teamId))]
  const freezes = await db
    .select({ row: blackouts, team: teams.name, by: decider.name })
    .from(blackouts)
    .innerJoin(decider, eq(decider.id, blackouts.setBy))
    .leftJoin(teams, eq(teams.id, blackouts.teamId))
    .where(
      and(
        isNull(blackouts.withdrawnAt),
        touches(blackouts),
        or(
          and(inArray(blackouts.personId, ids), inSightOf(context, blackouts.personId)),
          teamIds.length > 0 ? inArray(blackouts.teamId, teamIds) : undefined,
        ),
      ),
    )
    .orderBy(asc(blackouts.from), asc(blackouts.id))
  const reclaimed = await db
    .select({ row: reclaimedHours, source: opportunities.title })
    .from(reclaimedHours)
    .innerJoin(opportunities, eq(opportunities.id, reclaimedHours.opportunityId))
    .where(
      and(
        inArray(reclaimedHours.personId, ids),
        lte(reclaimedHours.from, to),
        or(isNull(reclaimedHours.to), gte(reclaimedHours.to, from)),
        inSightOf(context, reclaimedHours.personId),
      ),
    )
    .orderBy(asc(reclaimedHours.from), asc(reclaimedHours.id))

  // Sorted by person once, so that a team of hundreds is not searched again for each of its people.
  const blocksOf = groupedBy(blocks, (each) => each.personId)
  const daysOf = groupedBy(days, ({ block }) => block.personId)
  const placesOf = groupedBy(memberships, (each) => each.personId)
  return (personId) => {
    const theirs = placesOf(personId)
    const ofTeams = new Set(theirs.map(({ teamId }) => teamId))
    return {
      blocks: blocksOf(personId),
      days: daysOf(personId).map(({ word, block, by }) => ({
        blockId: word.blockId,
        day: word.day,
        outcome: word.outcome,
        decidedOn: clockIn(word.decidedAt, block.timeZone).day,
        instead:
          word.insteadDay !== null && word.insteadStartsAt !== null
            ? { day: word.insteadDay, startsAt: word.insteadStartsAt }
            : null,
        reason: word.reason,
        by: { id: word.decidedBy, name: by },
        insteadBy: word.insteadBy,
        isInsteadTaken: word.insteadTakenAt !== null,
        minutes: block.minutes,
        version: word.version,
      })),
      blackouts: freezes
        .filter(({ row }) => row.personId === personId || (row.teamId !== null && ofTeams.has(row.teamId)))
        .map(({ row: { id, kind, from, to, note, teamId, setBy, setAt }, team, by }) => ({
          id,
          kind,
          from,
          to,
          note,
          setAt,
          team: teamId !== null ? { id: teamId, name: team ?? '' } : null,
          setBy: { id: setBy, name: by },
        })),
      reclaimed: reclaimed
        .filter(({ row }) => row.personId === personId)
        .map(({ row: { id, hours, from, to }, source }) => ({ id, hours, from, to, source })),
      replaceDays: theirs[0]?.replaceDays ?? usualReplaceDays,
    }
  }
}
