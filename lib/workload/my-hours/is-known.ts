import { and, eq, gte } from 'drizzle-orm'
import { hourEntries, protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { addDays } from '@/lib/core/weeks'
import { lineOfEntry } from '@/lib/hours/lines-of'
import { standardOf } from '@/lib/hours/titles'
import { lineId, type Line } from '@/lib/hours/views/line'
import { goalsInPlansOf, isTheirs } from '@/lib/pathways/goals'
import { placementsInPlansOf } from '@/lib/pathways/placements'
import { projectsOf, ticketKindsOfOwnTeam } from './subjects'

const recentWeeks = 8

/**
 * Whether the actor can write hours on these lines: what they serve is theirs, or they wrote on the same line lately. Asked
 * before anything is written, part by part and only for what is there.
 */
export async function firstUnknown(context: Context, week: string, lines: readonly Line[]): Promise<Line | undefined> {
  const { actor, db } = context
  const own = await db
    .select()
    .from(hourEntries)
    .where(and(eq(hourEntries.personId, actor.id), gte(hourEntries.week, addDays(week, -7 * recentWeeks))))
  const known = new Set(own.map((entry) => lineId(lineOfEntry(entry))))
  const fresh = lines.filter((line) => !known.has(lineId(line)))
  const any = (part: keyof Line) => fresh.some((line) => line[part] !== null)

  const activities = any('activityId') ? await activitiesOf(context) : () => true
  const projectIds = any('projectId') ? new Set((await projectsOf(context)).map(({ id }) => id)) : new Set<string>()
  const standard = any('processId') || any('instructionId') ? await standardOf(context, actor.id) : undefined
  const kinds = any('ticketKind') ? await ticketKindsOfOwnTeam(context) : []
  const blocks = any('blockId')
    ? await db.select({ id: protectedBlocks.id }).from(protectedBlocks).where(eq(protectedBlocks.personId, actor.id))
    : []
  const isAmong = (list: readonly { id: string }[] | undefined, id: string | null) =>
    id === null || (list ?? []).some((each) => each.id === id)

  return fresh.find(
    (line) =>
      !(
        (line.activityId === null || activities(line.activityId)) &&
        (line.projectId === null || projectIds.has(line.projectId)) &&
        isAmong(standard?.workProcesses, line.processId) &&
        isAmong(standard?.relatedInstruction, line.instructionId) &&
        isAmong(blocks, line.blockId) &&
        (line.ticketKind === null || kinds.includes(line.ticketKind))
      ),
  )
}

async function activitiesOf(context: Context): Promise<(id: string) => boolean> {
  const { activities } = await currentCatalogue(context)
  const goals = await goalsInPlansOf(context, context.actor.id)
  const placements = await placementsInPlansOf(context, context.actor.id)
  return (id) => activities.has(id) || isTheirs({ goals, placements }, id)
}
