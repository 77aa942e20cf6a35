import { and, eq, isNull, max } from 'drizzle-orm'
import type { Database } from '@/db'
import { signOffs, skills } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { ProofRule } from '@/lib/catalog/model'
import { lackingFor, type Lacking } from './attested'
import { countingFor, stillCounts } from './counting'

/** A level that was signed off on a piece, and what is lacking until it is attested. */
export type SignedLevel = { skillId: string; level: number; lacking: Lacking }

/** The levels signed off on a piece of evidence, and what each of them still lacks. */
export async function signedLevelsOn(
  { db, now }: Pick<Context, 'db' | 'now'>,
  piece: { id: string; personId: string },
): Promise<SignedLevel[]> {
  const signed = await db
    .select({ skillId: signOffs.skillId, level: max(signOffs.level).mapWith(Number) })
    .from(signOffs)
    .where(and(eq(signOffs.evidenceId, piece.id), stillCounts(db)))
    .groupBy(signOffs.skillId)
  const levels: SignedLevel[] = []
  for (const { skillId, level } of signed) {
    const counting = await countingFor(db, piece.personId, skillId)
    const rule = await proofRuleOf(db, skillId)
    levels.push({ skillId, level, lacking: lackingFor(level, counting, rule, now.toISOString().slice(0, 10)) })
  }
  return levels
}

/** Does any of them wait for another signature? What lacks another piece does not: this one has been judged. */
export const needsSignature = (levels: readonly SignedLevel[]): boolean =>
  levels.some(({ lacking }) => lacking.signers > 0 || lacking.outside)

/** What the catalogue asks for as proof of a skill, as it stands now. */
export async function proofRuleOf(db: Database, skillId: string): Promise<ProofRule | undefined> {
  const [skill] = await db
    .select({ proof: skills.proof })
    .from(skills)
    .where(and(eq(skills.id, skillId), isNull(skills.supersededAt)))
  return skill?.proof ?? undefined
}
