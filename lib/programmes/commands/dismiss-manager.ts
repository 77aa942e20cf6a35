import { and, eq, isNull } from 'drizzle-orm'
import { people, programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { DismissManagerInput } from '../input'
import { lockProgramme, noProgramme } from '../lock'
import { findProgramme } from '../queries'

/** Someone manages a programme no longer. At least one person who can sign in goes on managing it. */
export async function dismissManager(
  context: Context,
  { programmeId, personId }: DismissManagerInput,
): Promise<Result<{ isSelf: boolean }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const managing = await tx
      .select({ id: programmePeople.id, personId: programmePeople.personId, state: people.state })
      .from(programmePeople)
      .innerJoin(people, eq(people.id, programmePeople.personId))
      .where(
        and(
          eq(programmePeople.programmeId, programmeId),
          eq(programmePeople.place, 'manager'),
          isNull(programmePeople.to),
        ),
      )
    const place = managing.find((one) => one.personId === personId)
    if (!place)
      return refuse('not-found', 'This person does not manage the programme. Reload the page to see who does.')
    if (!managing.some((one) => one.personId !== personId && one.state === 'active')) return refuse('conflict', theLast)
    await tx.update(programmePeople).set({ to: now }).where(eq(programmePeople.id, place.id))
    await record(tx, context, 'programme.manage', programmeId, { did: 'dismiss', personId })
    return done({ isSelf: personId === actor.id })
  })
}

const theLast = 'Someone has to manage the programme. Appoint another manager first.'
