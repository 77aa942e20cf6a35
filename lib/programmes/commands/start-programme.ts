import { programmePeople, programmes, programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, type Result } from '@/lib/core/result'
import { emptyStandard } from '../empty-standard'
import { examples } from '../examples'
import type { StartProgrammeInput } from '../input'
import type { Standard } from '../model'
import { managesAny } from '../queries'

/** Someone starts a programme, and manages it from then on. Its first version is a draft, so that it can be made to fit before anyone goes by it. */
export async function startProgramme(
  context: Context,
  input: StartProgrammeInput,
): Promise<Result<{ programmeId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'programme.start', { id: '', managerIds: (await managesAny(context)) ? [actor.id] : [] })
  const programmeId = newId(now)
  const { title } = input
  const standard = { ...startingFrom(input), title }

  return db.transaction(async (tx) => {
    await tx.insert(programmes).values({ id: programmeId, title, createdAt: now })
    await tx
      .insert(programmePeople)
      .values({ id: newId(now), programmeId, personId: actor.id, place: 'manager', from: now })
    await tx
      .insert(programmeVersions)
      .values({ id: newId(now), programmeId, number: 1, standard, createdBy: actor.id, createdAt: now })
    await record(tx, context, 'programme.start', programmeId, { title, from: input.from })
    return done({ programmeId })
  })
}

function startingFrom(input: StartProgrammeInput): Standard {
  if (input.from === 'example') return examples[input.example]
  return input.from === 'standard' ? input.standard : emptyStandard
}
