import { and, count, desc, eq, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { people, ticketChanges, ticketImports, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import type { ImportInput } from './input'
import type { RowLeftOut } from './model'
import type { ImportLine } from './view'

const undoers = alias(people, 'undoers')
const columns = {
  id: ticketImports.id,
  teamId: ticketImports.teamId,
  fileName: ticketImports.fileName,
  state: ticketImports.state,
  reading: ticketImports.reading,
  report: ticketImports.report,
  failure: ticketImports.failure,
  rowsRead: ticketImports.rowsRead,
  rowsInAll: ticketImports.rowsInAll,
  askedBy: people.name,
  askedAt: ticketImports.askedAt,
  undoneBy: undoers.name,
  undoneAt: ticketImports.undoneAt,
  version: ticketImports.version,
}

const lines = (db: Context['db']) =>
  db
    .select(columns)
    .from(ticketImports)
    .innerJoin(people, eq(people.id, ticketImports.askedBy))
    .leftJoin(undoers, eq(undoers.id, ticketImports.undoneBy))

/** The imports of a team, the latest first. The team was found in sight. */
export const importsOf = ({ db }: Pick<Context, 'db'>, teamId: string): Promise<ImportLine[]> =>
  lines(db)
    .where(eq(ticketImports.teamId, teamId))
    .orderBy(desc(ticketImports.askedAt), desc(ticketImports.id))
    .limit(50)

/** An import of a team that the actor leads, with that team. */
export async function findImport(context: Context, importId: string) {
  const [line] = await lines(context.db).where(eq(ticketImports.id, importId))
  const team = line && (await findTeam(context, line.teamId))
  return team ? { line, team } : undefined
}

/** How many tickets of an import a later one has touched: those keep the later state when it is taken back. */
export async function touchedSince({ db }: Pick<Context, 'db'>, teamId: string, importId: string): Promise<number> {
  const [found] = await db
    .select({ count: count() })
    .from(ticketChanges)
    .innerJoin(tickets, and(eq(tickets.teamId, teamId), eq(tickets.number, ticketChanges.number)))
    .where(and(eq(ticketChanges.importId, importId), ne(tickets.importId, importId)))
  return found?.count ?? 0
}

/** Every row that an import did not take, as far as they are kept. */
export async function leftOutOf(
  context: Context,
  { teamId, importId }: ImportInput,
): Promise<Result<{ fileName: string; leftOut: readonly RowLeftOut[] }>> {
  const found = await findImport(context, importId)
  if (!found || found.team.id !== teamId) return refuse('not-found', 'There is no such import.')
  const [row] = await context.db
    .select({ leftOut: ticketImports.leftOut })
    .from(ticketImports)
    .where(eq(ticketImports.id, importId))
  return done({ fileName: found.line.fileName, leftOut: row?.leftOut ?? [] })
}
