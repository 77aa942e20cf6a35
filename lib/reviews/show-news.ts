import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import { dateMoves, evidence, evidenceReturns, evidenceRevisions, people, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { reviewersOf } from '@/lib/evidence/reviewers'
import { stillCounts } from '@/lib/ledger/counting'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { openGoalsOf } from '@/lib/projects/queries'
import type { News, SignedOffNews } from './views/news'

/** Sign-offs are news for two months, and the latest few are enough. */
const newsFor = 60 * 86_400_000
const most = 3

/** What became of the actor's own work as learning: open goals, what waits for whom, what came back, what was signed off. */
export async function showNews(context: Context, today: string): Promise<News> {
  const { skills } = await currentCatalogue(context)
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  const skillTitle = (id: string) => skills.get(id)?.title ?? id
  const open = await piecesUnderReview(context)
  const served = new Set(open.filter(({ state }) => state === 'waiting').flatMap(({ goalIds }) => goalIds))

  return {
    goals: (await openGoalsOf(context, context.actor.id))
      .map(({ id, skill, level, project, by }) => ({
        id,
        says: `${skill} ${level}`,
        project,
        by,
        isLate: by < today,
        isWaiting: served.has(id),
      }))
      .sort((one, other) => one.by.localeCompare(other.by)),
    waiting: open.filter(({ state }) => state === 'waiting'),
    returned: await withNotes(
      context,
      open.filter(({ state }) => state === 'returned'),
    ),
    signedOff: await latelySignedOff(context, timeZone, skillTitle),
    reviewers: (await reviewersOf(context)).map((name) => name.split(' ')[0] ?? name),
    today,
  }
}

/** The content of a piece as it stands now. */
const asItStands = and(eq(evidenceRevisions.evidenceId, evidence.id), eq(evidenceRevisions.revision, evidence.revision))
const title = sql<string>`${evidenceRevisions.content}->>'title'`

const piecesUnderReview = ({ db, actor }: Context) =>
  db
    .select({
      id: evidence.id,
      state: evidence.state,
      promisedBy: evidence.promisedBy,
      revision: evidence.revision,
      title,
      goalIds: sql<string[]>`${evidenceRevisions.content}->'goalIds'`,
    })
    .from(evidence)
    .innerJoin(evidenceRevisions, asItStands)
    .where(and(eq(evidence.personId, actor.id), inArray(evidence.state, ['waiting', 'returned'])))
    .orderBy(asc(evidence.promisedBy), asc(evidence.id))
    .limit(50)

type Piece = Awaited<ReturnType<typeof piecesUnderReview>>[number]

async function withNotes({ db }: Context, pieces: readonly Piece[]): Promise<News['returned']> {
  if (pieces.length === 0) return []
  const notes = await db
    .select({ evidenceId: evidenceReturns.evidenceId, reviewer: people.name, note: evidenceReturns.note })
    .from(evidenceReturns)
    .innerJoin(people, eq(people.id, evidenceReturns.reviewerId))
    .where(
      inArray(
        evidenceReturns.evidenceId,
        pieces.map(({ id }) => id),
      ),
    )
    .orderBy(desc(evidenceReturns.at))
  return pieces.flatMap(({ id, title: called }) => {
    const last = notes.find(({ evidenceId }) => evidenceId === id)
    return last ? [{ id, title: called, reviewer: last.reviewer, note: last.note }] : []
  })
}

/** One verdict may speak of several skills; it is told once, with the day that it moved. */
async function latelySignedOff(
  { db, actor, now }: Context,
  timeZone: string,
  skillTitle: (id: string) => string,
): Promise<readonly SignedOffNews[]> {
  const rows = await db
    .select({
      evidenceId: signOffs.evidenceId,
      title,
      signer: people.name,
      at: signOffs.at,
      skillId: signOffs.skillId,
      level: signOffs.level,
      moved: dateMoves.id,
      from: dateMoves.fromDate,
      to: dateMoves.toDate,
    })
    .from(signOffs)
    .innerJoin(evidence, eq(evidence.id, signOffs.evidenceId))
    .innerJoin(evidenceRevisions, asItStands)
    .innerJoin(people, eq(people.id, signOffs.signerId))
    .leftJoin(dateMoves, eq(dateMoves.causeId, signOffs.id))
    .where(and(eq(signOffs.personId, actor.id), gte(signOffs.at, new Date(now.getTime() - newsFor)), stillCounts(db)))
    .orderBy(desc(signOffs.seq))
    .limit(most * 12)

  const told = new Map<string, SignedOffNews>()
  for (const { skillId, level, moved, from, to, at, ...row } of rows) {
    const key = `${row.evidenceId} ${row.signer} ${at.getTime()}`
    const before = told.get(key)
    told.set(key, {
      ...row,
      on: todayIn(timeZone, at),
      levels: [`${skillTitle(skillId)} ${level}`, ...(before?.levels ?? [])],
      move: moved ? { from, to } : (before?.move ?? null),
    })
  }
  return [...told.values()].slice(0, most)
}
