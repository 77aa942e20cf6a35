import { and, desc, eq, type SQL } from 'drizzle-orm'
import { evidence, evidenceRevisions, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { relationsOf } from '@/lib/people/relations'
import { becameOf } from './became-of'
import { evidenceInSightOf } from './in-sight'
import type { Evidence, FoundEvidence } from './view'

/** One piece of evidence, if this actor may see it, with everything that became of it. */
export async function findEvidence(context: Context, evidenceId: string): Promise<FoundEvidence | undefined> {
  const [found] = await evidenceWhere(context, eq(evidence.id, evidenceId))
  if (!found) return undefined
  const [author] = await context.db
    .select({ id: people.id, name: people.name, email: people.email, state: people.state })
    .from(people)
    .innerJoin(evidence, eq(evidence.personId, people.id))
    .where(and(eq(evidence.id, evidenceId), evidenceInSightOf(context)))
  if (!author) return undefined
  const relations = await relationsOf(context, [author.id])

  const person = { ...author, ...relations(author.id) }
  return { ...found, person, askedIds: found.asked.map(({ id }) => id) }
}

/** Someone's evidence, the latest first, at most 200 pieces; of it only what this actor may see. */
export const evidenceOf = (context: Context, personId: string): Promise<Evidence[]> =>
  evidenceWhere(context, eq(evidence.personId, personId))

async function evidenceWhere(context: Context, which: SQL | undefined): Promise<Evidence[]> {
  const rows = await context.db
    .select({ piece: evidence, content: evidenceRevisions.content, author: people.name })
    .from(evidence)
    .innerJoin(
      evidenceRevisions,
      and(eq(evidenceRevisions.evidenceId, evidence.id), eq(evidenceRevisions.revision, evidence.revision)),
    )
    .innerJoin(people, eq(people.id, evidence.personId))
    .where(and(which, evidenceInSightOf(context)))
    .orderBy(desc(evidence.createdAt), desc(evidence.id))
    .limit(200)
  if (rows.length === 0) return []
  const { skills } = await currentCatalogue(context)
  const became = await becameOf(
    context,
    rows.map(({ piece, content }) => ({ ...piece, goalIds: content.goalIds })),
  )

  return rows.map(({ piece, content, author }) => ({
    ...piece,
    author,
    title: content.title,
    content,
    claims: Object.entries(content.claims)
      .map(([skillId, level]) => ({
        skillId,
        title: skills.get(skillId)?.title ?? skillId,
        level,
        means: skills.get(skillId)?.levels[level] ?? '',
      }))
      .sort((one, other) => one.title.localeCompare(other.title)),
    ...became(piece.id, content.goalIds),
  }))
}
