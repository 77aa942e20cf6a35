import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { findPerson } from '@/lib/people/queries'
import type { RecogniseLevelInput } from '../input'
import { stateLevel } from '../state-level'

/** Someone who looks after a person vouches for a level that they brought with them: prior learning, which shortens their plan. */
export async function recogniseLevel(context: Context, input: RecogniseLevelInput): Promise<Result<{ level: number }>> {
  const { actor, db, now } = context
  const { personId, skillId, level, note } = input
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  authorize(actor, 'level.recognise', person)
  const skill = (await currentCatalogue(context)).skills.get(skillId)
  if (!skill) return refuse('not-found', 'That skill is not in the catalogue.')

  return db.transaction(async (tx) => {
    const statement = { personId, skillId, level, note, statedBy: actor.id }
    await stateLevel(tx, now, { ...statement, proof: 'attested', ground: 'prior-learning' })
    await record(tx, context, 'level.recognise', personId, { skillId, level })
    return done({ level })
  })
}
