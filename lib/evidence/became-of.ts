import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import {
  evidenceReturns,
  learningGoals,
  people,
  projectParts,
  projects,
  reviewRequests,
  signOffNotes,
  signOffs,
} from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { stillCounts } from '@/lib/ledger/counting'
import type { Evidence } from './view'

type Piece = { id: string; personId: string; goalIds: readonly string[] }

/** What belongs to pieces of evidence that are in sight already: goals served, returns, sign-offs, and who is asked. */
export async function becameOf(context: Context, pieces: readonly Piece[]) {
  const ids = pieces.map(({ id }) => id)
  const { skills } = await currentCatalogue(context)
  const titleOf = (skillId: string) => skills.get(skillId)?.title ?? skillId
  const goals = await goalsServedBy(context, pieces)
  const returns = await returnsOf(context, ids)
  const signed = await signOffsOn(context, ids)
  const asked = await askedAbout(context, ids)
  const of =
    (id: string) =>
    ({ evidenceId }: { evidenceId: string }) =>
      evidenceId === id

  return (id: string, goalIds: readonly string[]): Pick<Evidence, 'goals' | 'returns' | 'signOffs' | 'asked'> => ({
    goals: goals.filter((goal) => goalIds.includes(goal.id)).map((goal) => ({ ...goal, skill: titleOf(goal.skillId) })),
    returns: returns.filter(of(id)).map(({ returned }) => returned),
    signOffs: signed.filter(of(id)).map(({ given }) => ({ ...given, skill: titleOf(given.skillId) })),
    asked: asked.filter(of(id)).map(({ colleague }) => colleague),
  })
}

async function goalsServedBy({ db }: Context, pieces: readonly Piece[]) {
  const goalIds = [...new Set(pieces.flatMap((piece) => piece.goalIds))]
  if (goalIds.length === 0) return []
  const authors = [...new Set(pieces.map(({ personId }) => personId))]
  return db
    .select({
      id: learningGoals.id,
      project: { id: projects.id, name: projects.name },
      skillId: learningGoals.skillId,
      level: learningGoals.level,
      by: learningGoals.by,
      criteria: learningGoals.criteria,
      ending: learningGoals.ending,
    })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .innerJoin(projects, eq(projects.id, projectParts.projectId))
    .where(and(inArray(learningGoals.id, goalIds), inArray(learningGoals.personId, authors)))
    .orderBy(asc(learningGoals.by), asc(learningGoals.id))
}

const returnsOf = ({ db }: Context, ids: readonly string[]) =>
  db
    .select({
      evidenceId: evidenceReturns.evidenceId,
      returned: {
        id: evidenceReturns.id,
        revision: evidenceReturns.revision,
        reviewer: people.name,
        note: evidenceReturns.note,
        at: evidenceReturns.at,
      },
    })
    .from(evidenceReturns)
    .innerJoin(people, eq(people.id, evidenceReturns.reviewerId))
    .where(inArray(evidenceReturns.evidenceId, [...ids]))
    .orderBy(desc(evidenceReturns.at), desc(evidenceReturns.id))

const signOffsOn = ({ db }: Context, ids: readonly string[]) =>
  db
    .select({
      evidenceId: signOffs.evidenceId,
      given: {
        id: signOffs.id,
        skillId: signOffs.skillId,
        level: signOffs.level,
        signerId: signOffs.signerId,
        signer: sql<string>`coalesce(${people.name}, 'Someone who has left')`,
        standing: signOffs.signerStanding,
        note: sql<string>`coalesce(${signOffNotes.text}, '')`,
        at: signOffs.at,
        counts: sql<boolean>`(${stillCounts(db)})`,
      },
    })
    .from(signOffs)
    .leftJoin(people, eq(people.id, signOffs.signerId))
    .leftJoin(signOffNotes, eq(signOffNotes.seq, signOffs.seq))
    .where(and(inArray(signOffs.evidenceId, [...ids]), eq(signOffs.entry, 'sign-off')))
    .orderBy(asc(signOffs.seq))

const askedAbout = ({ db }: Context, ids: readonly string[]) =>
  db
    .select({ evidenceId: reviewRequests.evidenceId, colleague: { id: people.id, name: people.name } })
    .from(reviewRequests)
    .innerJoin(people, eq(people.id, reviewRequests.askedOf))
    .where(and(inArray(reviewRequests.evidenceId, [...ids]), isNull(reviewRequests.answeredAt)))
    .orderBy(asc(reviewRequests.askedAt))
