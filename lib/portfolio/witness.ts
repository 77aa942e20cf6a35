import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { experiences, organisation, people, witnessRequests } from '@/db/schema'
import { record } from '@/lib/access/record'
import { actorOf } from '@/lib/access/sessions'
import { hashOf } from '@/lib/access/token'
import type { Visitor } from '@/lib/access/visitor'
import { countTry } from '@/lib/access/rate-limit'
import { onBehalfOf } from '@/lib/access/system-context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { contentHash } from './content-hash'
import type { AnswerWitnessInput } from './input'
import type { WitnessAnswer } from './model'
import type { WitnessQuestion } from './view'
import { dayOf } from './witnesses'

type Asking = Pick<Visitor, 'db' | 'now' | 'sessionId'>

/** What a link asks of its witness. Reading it changes nothing, so that a mail scanner that follows it uses nothing up. */
export async function readWitnessQuestion(asking: Asking, secret: string): Promise<WitnessQuestion | undefined> {
  const { db, now } = asking
  const found = await findOpen(db, now, secret)
  if (!found) return undefined
  const { request, experience, asker } = found
  const [served] = await db.select({ name: organisation.name }).from(organisation)
  const { skills } = await currentCatalogue(onBehalfOf(asker, asking))
  const { kind, title, client, from, to, summary, skillIds } = experience
  return {
    witness: { name: request.name, capacity: request.capacity },
    asker: asker.name,
    organisation: served?.name ?? '',
    experience: {
      kind,
      title,
      client,
      from,
      to,
      summary,
      skills: skillIds.map((id) => skills.get(id)?.title ?? id),
    },
    expiresOn: dayOf(request.expiresAt),
    isAsker: (await signedInAs(asking)) === asker.id,
  }
}

/** A witness confirms or declines what an experience says: once, however often it is sent. */
export async function answerAsWitness(
  asking: Asking & Pick<Visitor, 'internetAddress'>,
  { token, answer, words }: AnswerWitnessInput,
): Promise<Result<{ answer: WitnessAnswer }>> {
  const { db, now, internetAddress } = asking
  const tooMany = await countTry(db, now, `witness:${internetAddress}`, { tries: 30, minutes: 10 })
  if (tooMany) return tooMany
  const found = await findOpen(db, now, token)
  if (!found) return spent
  const { request, asker } = found
  if ((await signedInAs(asking)) === asker.id)
    return refuse(
      'not-allowed',
      `You are signed in as ${asker.name}, and nobody is their own witness. Send the link on.`,
    )

  return db.transaction(async (tx) => {
    const [answered] = await tx
      .update(witnessRequests)
      .set({ answer, answeredAt: now, words })
      .where(and(eq(witnessRequests.id, request.id), isNull(witnessRequests.answer), isNull(witnessRequests.revokedAt)))
      .returning()
    if (!answered) return spent
    const actor = { id: `witness:${request.id}`, name: request.name, administrator: false }
    await record(tx, { actor, now }, 'witness.answer', asker.id, { requestId: request.id, answer })
    return done({ answer })
  })
}

/** An open question, if the experience still says what was asked about. */
async function findOpen(db: Database, now: Date, secret: string) {
  const [found] = await db
    .select({ request: witnessRequests, experience: experiences, asker: { id: people.id, name: people.name } })
    .from(witnessRequests)
    .innerJoin(experiences, eq(experiences.id, witnessRequests.experienceId))
    .innerJoin(people, eq(people.id, witnessRequests.personId))
    .where(
      and(
        eq(witnessRequests.tokenHash, hashOf(secret)),
        isNull(witnessRequests.answer),
        isNull(witnessRequests.revokedAt),
        gt(witnessRequests.expiresAt, now),
        isNull(experiences.removedAt),
        eq(people.state, 'active'),
      ),
    )
  return found && found.request.contentHash === contentHash(found.experience) ? found : undefined
}

const signedInAs = async ({ db, now, sessionId }: Asking) =>
  sessionId === undefined ? undefined : (await actorOf(db, now, sessionId))?.id

const spent: Result<never> = refuse(
  'not-found',
  'This link leads nowhere any more: it has been answered, taken back, or is too old. Ask whoever sent it for a new one.',
)
