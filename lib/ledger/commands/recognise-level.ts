import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { RecogniseLevelInput } from '@/lib/pathways/input'
import { stateLevel } from '@/lib/pathways/state-level'
import { findPerson } from '@/lib/people/queries'
import { levelOfTwoSigners } from '../model'
import { lockLevels, settleLevel } from '../settle-level'

/**
 * Someone who looks after a person vouches for a level that they brought with them: prior learning, which shortens their
 * plan. What is signed off stands beside it; the higher of the two is the level that they hold.
 */
export async function recogniseLevel(context: Context, input: RecogniseLevelInput): Promise<Result<{ level: number }>> {
  const { actor, db, now } = context
  const { personId, skillId, level, note } = input
  const person = await findPerson(context, personId)
  if (!person) return refuse('not-found', 'There is nobody here by that name.')
  authorize(actor, 'level.recognise', person)
  const skill = (await currentCatalogue(context)).skills.get(skillId)
  if (!skill) return refuse('not-found', 'That skill is not in the catalogue.')
  if (level >= levelOfTwoSigners)
    return refuse(
      'invalid',
      `${skill.title} ${level} takes evidence and two people who sign it off. Recognise up to level ${levelOfTwoSigners - 1} here, and ask ${person.name} to hand in evidence for the rest.`,
    )

  return db.transaction(async (tx) => {
    await lockLevels(tx, personId)
    const statement = { personId, skillId, level, note, statedBy: actor.id }
    await stateLevel(tx, now, { ...statement, proof: 'attested', ground: 'prior-learning' })
    const { after } = await settleLevel(tx, context, personId, skillId)
    await record(tx, context, 'level.recognise', personId, { skillId, level })
    return done({ level: after })
  })
}
