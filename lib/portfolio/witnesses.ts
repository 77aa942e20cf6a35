import { and, asc, eq, isNull } from 'drizzle-orm'
import { experiences, witnessRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { contentHash } from './content-hash'
import type { ExperienceContent } from './model'
import type { Witness, WitnessRequest } from './view'

/** Whom the actor asked to confirm an experience of theirs, the first asked first. */
export async function witnessRequestsOf(context: Context): Promise<WitnessRequest[]> {
  const rows = await context.db
    .select({ request: witnessRequests, experience: experiences })
    .from(witnessRequests)
    .innerJoin(experiences, eq(experiences.id, witnessRequests.experienceId))
    .where(and(eq(witnessRequests.personId, context.actor.id), isNull(experiences.removedAt)))
    .orderBy(asc(witnessRequests.askedAt), asc(witnessRequests.id))
    .limit(1_000)
  return rows.map(({ request, experience }) => asFollowed(request, experience, context.now))
}

type Row = typeof witnessRequests.$inferSelect

const asFollowed = (row: Row, experience: ExperienceContent, now: Date): WitnessRequest => ({
  id: row.id,
  experienceId: row.experienceId,
  name: row.name,
  capacity: row.capacity,
  askedOn: dayOf(row.askedAt),
  expiresOn: dayOf(row.expiresAt),
  state: stateOf(row, now),
  answeredOn: row.answeredAt && dayOf(row.answeredAt),
  words: row.words,
  isVoid: row.contentHash !== contentHash(experience),
})

function stateOf({ answer, revokedAt, expiresAt }: Row, now: Date): WitnessRequest['state'] {
  // Who takes a question back takes the answer back with it: nobody is shown as a witness against the person's will.
  if (revokedAt) return 'revoked'
  return answer ?? (expiresAt <= now ? 'expired' : 'asked')
}

/** Those who confirmed what the experience says now. */
export const confirmedBy = (requests: readonly WitnessRequest[]): Witness[] =>
  requests.flatMap(({ state, isVoid, name, capacity, answeredOn, words }) =>
    state === 'confirmed' && !isVoid && answeredOn !== null ? [{ name, capacity, on: answeredOn, words }] : [],
  )

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
