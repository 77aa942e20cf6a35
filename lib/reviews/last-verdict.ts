import { and, desc, eq } from 'drizzle-orm'
import { evidence, evidenceReturns, people, reviewRequests, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { sayList } from '@/lib/core/say'
import { signedLevelsOn } from '@/lib/ledger/lacking'
import { neededInWords } from './words'

/** What this actor did last about a piece, as a sentence; undefined where they did nothing. It is their own deed that it tells. */
export async function lastVerdict(context: Context, evidenceId: string): Promise<string | undefined> {
  const { actor, db } = context
  const [piece] = await db
    .select({ id: evidence.id, personId: evidence.personId, author: people.name })
    .from(evidence)
    .innerJoin(people, eq(people.id, evidence.personId))
    .where(eq(evidence.id, evidenceId))
  if (!piece) return undefined
  const signed = await db
    .select({ skillId: signOffs.skillId, level: signOffs.level, at: signOffs.at })
    .from(signOffs)
    .where(and(eq(signOffs.evidenceId, evidenceId), eq(signOffs.signerId, actor.id), eq(signOffs.entry, 'sign-off')))
    .orderBy(desc(signOffs.seq))
    .limit(20)
  const [returned] = await db
    .select({ at: evidenceReturns.at })
    .from(evidenceReturns)
    .where(and(eq(evidenceReturns.evidenceId, evidenceId), eq(evidenceReturns.reviewerId, actor.id)))
    .orderBy(desc(evidenceReturns.at))
    .limit(1)
  const [asked] = await db
    .select({ at: reviewRequests.askedAt, name: people.name })
    .from(reviewRequests)
    .innerJoin(people, eq(people.id, reviewRequests.askedOf))
    .where(and(eq(reviewRequests.evidenceId, evidenceId), eq(reviewRequests.askedBy, actor.id)))
    .orderBy(desc(reviewRequests.askedAt))
    .limit(1)
  const last = Math.max(...[signed[0], returned, asked].map((deed) => deed?.at.getTime() ?? 0))

  if (signed[0]?.at.getTime() === last) {
    const { skills } = await currentCatalogue(context)
    const given = signed.filter(({ at }) => at.getTime() === last)
    const lacking = (await signedLevelsOn(context, piece)).map((level) => neededInWords(level.lacking)).filter(Boolean)
    const levels = given.map(({ skillId, level }) => `${skills.get(skillId)?.title ?? skillId} ${level}`).toSorted()
    const more = lacking.length > 0 ? ` Until it is attested, ${sayList([...new Set(lacking)])}.` : ''
    return `You signed off ${sayList(levels)} for ${piece.author}.${more}`
  }
  if (returned?.at.getTime() === last) return `Returned to ${piece.author}, with your note.`
  return asked
    ? `You asked ${asked.name} to look at it. It stays in your queue until one of you has judged it.`
    : undefined
}
