import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { hourEntries, hourSheets, teamMembers } from '@/db/schema'
import { inForce } from '@/lib/access/in-force'

export type Sheet = typeof hourSheets.$inferSelect

/** Said wherever hours of a week that is approved would be changed. */
export const weekIsApproved =
  'The hours of that week are approved. Ask who approved them to send them back, and change them then.'

/** Someone's week, made if it is not there yet, for this transaction alone: changes to one week take turns. Call it first. */
export async function openWeek(tx: Database, personId: string, week: string, now: Date): Promise<Sheet> {
  await tx
    .insert(hourSheets)
    .values({ personId, week, teamId: await firstTeamOf(tx, personId, now), state: 'open' })
    .onConflictDoNothing()
  const [sheet] = await tx
    .select()
    .from(hourSheets)
    .where(and(eq(hourSheets.personId, personId), eq(hourSheets.week, week)))
    .for('update')
  if (!sheet) throw new Error('A week that was just made is gone.')
  return sheet
}

/** The team whose work someone's hours are, unless they say another: the one that they have been in for longest. */
export async function firstTeamOf(db: Database, personId: string, now: Date): Promise<string | null> {
  const [team] = await db
    .select({ id: teamMembers.teamId })
    .from(teamMembers)
    .where(and(eq(teamMembers.personId, personId), inForce(now, teamMembers)))
    .orderBy(asc(teamMembers.from), asc(teamMembers.teamId))
    .limit(1)
  return team?.id ?? null
}

const minutesOf = (is: ReturnType<typeof sql>) =>
  sql<number>`coalesce(sum(${hourEntries.minutes}) filter (where ${is}), 0)::int`

/** Adds up a week's entries again, and takes back what was submitted: what is approved is never what was changed since. */
export async function keepSums(tx: Database, personId: string, week: string): Promise<void> {
  const [sums] = await tx
    .select({
      run: minutesOf(sql`${hourEntries.mix} = 'run'`),
      grow: minutesOf(sql`${hourEntries.mix} = 'grow'`),
      transform: minutesOf(sql`${hourEntries.mix} = 'transform'`),
      protected: minutesOf(sql`${hourEntries.learning} = 'protected'`),
      instruction: minutesOf(sql`${hourEntries.learning} = 'instruction'`),
    })
    .from(hourEntries)
    .where(and(eq(hourEntries.personId, personId), eq(hourEntries.week, week)))
  await tx
    .update(hourSheets)
    .set({ ...sums, state: 'open', submittedAt: null, version: sql`${hourSheets.version} + 1` })
    .where(and(eq(hourSheets.personId, personId), eq(hourSheets.week, week)))
}
