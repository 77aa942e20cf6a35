import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { teamTerms } from '@/db/schema'
import { usualMinutesPerTicket, usualReplaceDays, usualTarget } from './model'
import type { TeamTerms } from './views/terms'

export type { TeamTerms } from './views/terms'

export const usualTerms: TeamTerms = {
  target: usualTarget,
  replaceDays: usualReplaceDays,
  minutesPerTicket: usualMinutesPerTicket,
  buildHoursPerWeek: 4,
  version: 0,
}

/** The terms of a team, or the usual ones. The caller may know of the team. */
export async function termsOfTeam(db: Database, teamId: string): Promise<TeamTerms> {
  const [row] = await db.select().from(teamTerms).where(eq(teamTerms.teamId, teamId))
  if (!row) return usualTerms
  const { run, grow, transform, replaceDays, minutesPerTicket, buildHoursPerWeek, version } = row
  return { target: { run, grow, transform }, replaceDays, minutesPerTicket, buildHoursPerWeek, version }
}
