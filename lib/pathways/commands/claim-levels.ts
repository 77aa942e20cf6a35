import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { levelsOf } from '../facts'
import type { ClaimLevelsInput } from '../input'
import { stateLevel } from '../state-level'

/** Someone says which levels they hold, having read what each level means. */
export async function claimLevels(context: Context, input: ClaimLevelsInput): Promise<Result<{ changed: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'level.claim', actor)
  const { skills } = await currentCatalogue(context)
  const unknown = Object.keys(input.levels).filter((id) => !skills.has(id))
  if (unknown.length > 0) return refuse('not-found', `The catalogue has no skill called ${unknown.join(', ')}.`)
  const held = await levelsOf(context, actor.id)
  const changed = Object.entries(input.levels).filter(([id, level]) => (held[id]?.claimed ?? 0) !== level)

  return db.transaction(async (tx) => {
    for (const [skillId, level] of changed)
      await stateLevel(tx, now, {
        personId: actor.id,
        skillId,
        level,
        proof: 'claimed',
        ground: 'self-assessment',
        note: '',
        statedBy: actor.id,
      })
    await record(tx, context, 'level.claim', actor.id, { levels: Object.fromEntries(changed) })
    return done({ changed: changed.length })
  })
}
