import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { decide } from '../decide'
import { factsOf } from '../facts'
import { situationFrom, surroundingsOf } from '../gather'
import type { AdoptScenarioInput } from '../input'
import { savePlan } from '../save-plan'
import { saveTerms, staleTerms } from '../save-terms'
import { termsUnder } from '../scenario'
import { stateLevel } from '../state-level'

/** Someone makes a what-if their own: its hours, limits, target and levels become theirs, and its plan the next version. */
export async function adoptScenario(
  context: Context,
  { scenario, version }: AdoptScenarioInput,
): Promise<Result<{ number: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'plan.make', actor)
  const facts = await factsOf(context, actor.id)
  const around = await surroundingsOf(context)
  const situation = facts && situationFrom(facts, around, now, scenario)
  if (!facts || !situation) return refuse('conflict', 'Choose a role to aim at first; a plan needs somewhere to go.')
  if (facts.terms.version !== version) return refuse('stale', staleTerms)

  const decided = await decide(situation, { whatIf: true, repairs: true })
  if (decided.answer.status === 'unknown')
    return refuse('conflict', 'No plan was found in the time there was. Change less at once.')

  return db.transaction(async (tx) => {
    const { version: _, ...terms } = termsUnder(facts.terms, scenario, around.money.currency)
    if (!(await saveTerms(tx, actor.id, terms, version))) return refuse('stale', staleTerms)
    if (scenario.role && scenario.role !== facts.roleId) await retarget(tx, now, actor.id, scenario.role)
    for (const [skillId, level] of Object.entries(scenario.knows))
      if ((facts.levels[skillId]?.claimed ?? 0) < level)
        await stateLevel(tx, now, {
          personId: actor.id,
          skillId,
          level,
          proof: 'claimed',
          ground: 'self-assessment',
          note: 'Adopted from a what-if.',
          statedBy: actor.id,
        })
    const plan = { personId: actor.id, roleId: situation.role.id, reason: 'what-if-adopted' as const, ...decided }
    const number = await savePlan(tx, now, plan)
    await record(tx, context, 'plan.make', actor.id, { number, scenario })
    return done({ number })
  })
}

async function retarget(tx: Database, now: Date, personId: string, roleId: string): Promise<void> {
  await tx
    .update(targets)
    .set({ endedAt: now })
    .where(and(eq(targets.personId, personId), isNull(targets.endedAt)))
  await tx.insert(targets).values({ id: newId(now), personId, roleId, wishedBy: null, chosenAt: now })
}
