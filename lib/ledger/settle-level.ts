import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Database } from '@/db'
import { heldLevels, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Ground } from '@/lib/pathways/model'
import { stateLevel } from '@/lib/pathways/state-level'
import { attestedLevel } from './attested'
import { countingFor } from './counting'
import { proofRuleOf } from './lacking'
import type { CountingSignOff } from './model'
import { revokeBadges } from './revoke-badges'
import { settleGoals } from './settle-goals'

/** How a person's attested level of a skill stood before and after it was settled. */
export type Settled = { before: number; after: number }

type Stated = { level: number; ground: Ground; note: string; statedBy: string }

/**
 * Makes the attested level of someone's skill what the ledger proves, or what is recognised as prior learning if that is
 * higher; states it only where it changed, and lets badges and learning goals follow. Inside the caller's transaction,
 * after anything that lets a sign-off count or lapse.
 */
export async function settleLevel(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  personId: string,
  skillId: string,
): Promise<Settled> {
  await lockLevels(tx, personId)
  const current = await latestAttested(tx, personId, skillId, isNull(heldLevels.supersededAt))
  const recognised = await latestAttested(tx, personId, skillId, ne(heldLevels.ground, 'sign-off'))
  const counting = await countingFor(tx, personId, skillId)
  const signedOff = attestedLevel(counting, await proofRuleOf(tx, skillId), now.toISOString().slice(0, 10))

  const before = current?.level ?? 0
  const next = whatHolds(signedOff, counting, recognised, current, actor.id === personId ? undefined : actor.id)
  if (next && (next.level !== before || (current && next.ground !== current.ground)))
    await stateLevel(tx, now, { personId, skillId, proof: 'attested', ...next })
  const after = next?.level ?? before
  await revokeBadges(tx, now, { personId, skillId, signedOff, counting })
  await settleGoals(tx, { actor, now }, { personId, skillId, signedOff, held: after })
  return { before, after }
}

/** Taken first by whoever states an attested level, so that none is ever settled from half of the facts. */
export async function lockLevels(tx: Database, personId: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('no key update')
}

/** The attested levels of these skills as they stand: skill → level. */
export async function attestedNow(
  { db }: Pick<Context, 'db'>,
  personId: string,
  skillIds: readonly string[],
): Promise<Record<string, number>> {
  const rows = await db
    .select({ skillId: heldLevels.skillId, level: heldLevels.level })
    .from(heldLevels)
    .where(
      and(
        eq(heldLevels.personId, personId),
        inArray(heldLevels.skillId, [...skillIds]),
        eq(heldLevels.proof, 'attested'),
        isNull(heldLevels.supersededAt),
      ),
    )
  const held = new Map(rows.map(({ skillId, level }) => [skillId, level]))
  return Object.fromEntries(skillIds.map((skillId) => [skillId, held.get(skillId) ?? 0]))
}

async function latestAttested(tx: Database, personId: string, skillId: string, which: ReturnType<typeof ne>) {
  const [row] = await tx
    .select({
      level: heldLevels.level,
      ground: heldLevels.ground,
      note: heldLevels.note,
      statedBy: heldLevels.statedBy,
    })
    .from(heldLevels)
    .where(
      and(eq(heldLevels.personId, personId), eq(heldLevels.skillId, skillId), eq(heldLevels.proof, 'attested'), which),
    )
    .orderBy(desc(heldLevels.statedAt), desc(heldLevels.id))
    .limit(1)
  return row
}

/** The statement that holds now; undefined where nothing was ever attested. */
function whatHolds(
  signedOff: number,
  counting: readonly CountingSignOff[],
  recognised: Stated | undefined,
  current: Stated | undefined,
  someoneElse: string | undefined,
): Stated | undefined {
  if (recognised && (recognised.level > signedOff || signedOff === 0)) return recognised
  const last = counting.findLast(({ level }) => level >= signedOff)
  if (signedOff > 0 && last)
    return { level: signedOff, ground: 'sign-off', note: 'Signed off on evidence.', statedBy: last.signerId }
  if (!current) return undefined
  // Nobody attests their own level, so what they let lapse themselves is stated in the name of who vouched for it.
  const statedBy = isPerson(someoneElse) ? someoneElse : current.statedBy
  return { level: 0, ground: 'sign-off', note: 'No sign-off of it counts any more.', statedBy }
}

const isPerson = (actorId: string | undefined): actorId is string =>
  actorId !== undefined && !actorId.startsWith('system:')
