import { and, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Database } from '@/db'
import { strainCheckIns, strainPictures, teamMembers, teams } from '@/db/schema'
import { drawPicture, type Counted } from './draw'
import { settledSpans } from './spans'

/** Pictures go back so many spans of four weeks: a year. */
export const spansBack = 13

/**
 * Draws what pictures can be drawn by now and are not: once, and kept whatever is said, changed or deleted later. Every
 * team gets a row for every span, so that nobody took part looks no different from too few did.
 */
export async function drawPictures(db: Database, now: Date): Promise<void> {
  const spans = settledSpans(now.toISOString().slice(0, 10), spansBack)
  const all = await db.select({ id: teams.id }).from(teams)
  const drawn = await db
    .select({ teamId: strainPictures.teamId, from: strainPictures.from })
    .from(strainPictures)
    .where(
      inArray(
        strainPictures.from,
        spans.map(({ from }) => from),
      ),
    )
  for (const { id: teamId } of all)
    for (const { from, to } of spans) {
      if (drawn.some((row) => row.teamId === teamId && row.from === from)) continue
      const picture = drawPicture(await countedIn(db, teamId, from, to))
      await db.insert(strainPictures).values({ teamId, from, picture, drawnAt: now }).onConflictDoNothing()
    }
}

/** Whoever leads the team, or ever did, reads its picture and knows their own answers; so theirs never count in it. */
async function countedIn(db: Database, teamId: string, from: string, to: string): Promise<Counted[]> {
  const leads = await db
    .select({ id: teamMembers.personId })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.place, 'lead')))
  const rows = await db
    .select({
      personId: strainCheckIns.personId,
      workload: strainCheckIns.workload,
      interruptions: strainCheckIns.interruptions,
      energy: strainCheckIns.energy,
    })
    .from(strainCheckIns)
    .where(
      and(
        eq(strainCheckIns.teamId, teamId),
        eq(strainCheckIns.shared, true),
        gte(strainCheckIns.week, from),
        lte(strainCheckIns.week, to),
      ),
    )
  return rows.filter(({ personId }) => !leads.some(({ id }) => id === personId))
}
