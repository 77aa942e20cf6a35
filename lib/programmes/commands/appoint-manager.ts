import { programmePeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { AppointManagerInput } from '../input'
import { activeByEmail, lockProgramme, noProgramme, nobodyThere } from '../lock'
import { findProgramme } from '../queries'

/** Someone who works here manages a programme from now on, beside those who do already. */
export async function appointManager(
  context: Context,
  { programmeId, email }: AppointManagerInput,
): Promise<Result<{ name: string }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)
  const person = await activeByEmail(db, email)
  if (!person) return refuse('not-found', nobodyThere, { email: nobodyThere })

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const [appointed] = await tx
      .insert(programmePeople)
      .values({ id: newId(now), programmeId, personId: person.id, place: 'manager', from: now })
      .onConflictDoNothing()
      .returning({ id: programmePeople.id })
    if (!appointed) {
      const says = `${person.name} manages it already.`
      return refuse('conflict', says, { email: says })
    }
    await record(tx, context, 'programme.manage', programmeId, { did: 'appoint', personId: person.id })
    return done({ name: person.name })
  })
}
