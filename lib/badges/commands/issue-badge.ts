import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { badges, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { issuing, type Issuing } from '@/lib/access/issuing'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { openBadge } from '@/lib/interchange/badges/credential'
import { sign } from '@/lib/interchange/badges/sign'
import { statusListAt } from '../addresses'
import { composeBadge } from '../compose'
import { findSignOff } from '../find-sign-off'
import { freePlace } from '../free-place'
import type { IssueBadgeInput } from '../input'
import { keepKey, ourIssuer } from '../keys'
import { standingOf } from '../proof'

type Issued = Result<{ badgeId: string }>

/** Issues a sign-off as a badge that anyone can check. However often it is asked for, a sign-off has one live badge. */
export async function issueBadge(
  context: Context,
  { signOffId, identity = 'hash' }: IssueBadgeInput,
  house: Issuing = issuing(),
): Promise<Issued> {
  const { actor, db, now } = context
  const signOff = await findSignOff(context, signOffId)
  if (!signOff) return refuse('not-found', 'There is no such sign-off.')
  authorize(actor, 'badge.issue', signOff.person)
  if (identity === 'name' && actor.id !== signOff.personId)
    return refuse('invalid', `Whether a badge carries their name is for ${signOff.person.name} to say.`, {
      identity: `Only ${signOff.person.name} can put their name on a badge.`,
    })
  const live = await liveBadge(db, signOffId)
  if (live) return done(live)

  const today = now.toISOString().slice(0, 10)
  const standing = await standingOf(db, signOff, today)
  if ('why' in standing) return refuse('conflict', standing.why)
  const skill = (await currentCatalogue(context)).skills.get(signOff.skillId)
  if (!skill) return refuse('conflict', 'The skill is no longer in the catalogue, so no badge can say what it means.')

  const { issuer, key } = await ourIssuer(db, house)
  const composed = await composeBadge(context, { signOff, skill, identity }, standing, { ...house, issuer })
  for (let tries = 0; tries < 5; tries++) {
    const place = await freePlace(db)
    if (place === undefined) break
    const status = { list: statusListAt(house.address), place }
    const credential = await sign(openBadge({ ...composed, status }), key, now)
    const issued = await db.transaction(async (tx): Promise<Issued | undefined> => {
      // Settling a level takes the same lock: a sign-off that lapses meanwhile is seen here, or this badge is seen there.
      await tx.select({ id: people.id }).from(people).where(eq(people.id, signOff.personId)).for('no key update')
      const standsNow = await standingOf(tx, signOff, today)
      if ('why' in standsNow) return refuse('conflict', standsNow.why)
      await keepKey(tx, now, key)
      const row = { id: composed.badgeId, signOffId, personId: signOff.personId, credential, keyId: key.publicKey }
      const [kept] = await tx
        .insert(badges)
        .values({ ...row, statusIndex: place, issuedBy: actor.id, issuedAt: now, expiresAt: composed.until })
        .onConflictDoNothing()
        .returning({ badgeId: badges.id })
      // Somebody was quicker with this sign-off; or with this place in the list, and then another place is drawn.
      const other = kept ? undefined : await liveBadge(tx, signOffId)
      if (!kept) return other && done(other)
      await record(tx, context, 'badge.issue', signOff.personId, { badgeId: kept.badgeId, signOffId, identity })
      return done(kept)
    })
    if (issued) return issued
  }
  return refuse('conflict', 'The list of badges is full. Ask your administrator, and nothing is lost meanwhile.')
}

async function liveBadge(db: Database, signOffId: string): Promise<{ badgeId: string } | undefined> {
  const [live] = await db
    .select({ badgeId: badges.id })
    .from(badges)
    .where(and(eq(badges.signOffId, signOffId), isNull(badges.revokedAt)))
  return live
}
