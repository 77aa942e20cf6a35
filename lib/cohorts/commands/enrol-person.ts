import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { people } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { enrol, newcomer } from '../enrol'
import type { EnrolPersonInput } from '../inputs/people'
import { lockCohort } from '../lock-cohort'
import { cohortLimits } from '../model'
import { apprenticesOf, findCohort, periodsOf } from '../queries'
import { strainsOf } from '../strains'
import { strainsInWords } from '../views/strain'

export type EnrolledPerson = {
  personId: string
  name: string
  /** They were not here before: an administrator gives them a link to come in. */
  isNew: boolean
  /** What it does to the published schedule, in a sentence. */
  strain: string | null
}

/** A programme manager puts someone into a cohort: someone who is known by their address, or a newcomer, who is invited. */
export async function enrolPerson(
  context: Context,
  { cohortId, email, name, headline, joinsIn }: EnrolPersonInput,
): Promise<Result<EnrolledPerson>> {
  const { db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const periods = await periodsOf(context, cohortId)
  if (joinsIn !== null && !periods.some(({ number }) => number === joinsIn))
    return refuse('invalid', 'There is no such period.', { joinsIn: 'Please choose a period from the list.' })

  return db.transaction(async (tx) => {
    await lockCohort(tx, cohortId)
    const inside = within(context, tx)
    if ((await apprenticesOf(inside, cohortId)).length >= cohortLimits.people)
      return refuse('conflict', `A cohort has ${cohortLimits.people} people at most. Begin another one.`)
    const known = await withAddress(tx, email)
    if (!known && name === '')
      return refuse('invalid', `Nobody here has the address ${email}.`, {
        name: 'Give their name, and a place is made for them.',
      })
    if (known?.state === 'disabled')
      return refuse('conflict', `The account of ${known.name} is closed. An administrator can open it again.`)
    const made = known ? undefined : await newcomer(tx, context, { name, email, headline })
    // Without a row of our own, someone else has made a place for this address between the two statements.
    const person = known ?? (made === undefined ? await withAddress(tx, email) : { id: made, name })
    if (!person) return refuse('conflict', 'Someone changed this address just now. Please send it once more.')

    const place = joinsIn === 1 ? null : joinsIn
    const enrolled = await enrol(tx, context, { cohort, personId: person.id, joinsIn: place })
    if (enrolled.is === 'here') return refuse('conflict', `${person.name} is in this cohort already.`)
    if (enrolled.is === 'elsewhere')
      return refuse(
        'conflict',
        `${person.name} goes through ${cohort.programme} with ${enrolled.cohortTitle}. End that enrolment first.`,
      )
    await record(tx, context, 'cohort.manage', cohortId, { did: 'enrol', personId: person.id, joinsIn: place })
    const strain = strainsInWords(await strainsOf(inside, cohort))
    return done({ personId: person.id, name: person.name, isNew: made !== undefined, strain })
  })
}

async function withAddress(tx: Database, email: string) {
  const [person] = await tx
    .select({ id: people.id, name: people.name, state: people.state })
    .from(people)
    .where(eq(people.email, email))
  return person
}
