import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { people, shareLinks } from '@/db/schema'
import { onBehalfOf } from '@/lib/access/system-context'
import { hashOf } from '@/lib/access/token'
import type { Visitor } from '@/lib/access/visitor'
import { asReader, showDesk } from './queries'
import type { PortfolioView } from './view'

/** Someone who reads, reloads and prints within so many minutes has come once. */
const visitMinutes = 10

type Asking = Pick<Visitor, 'db' | 'now'>

/** What a link shows, while it counts; for one that has expired, was ended, or never was, nothing at all. */
export async function readShared(asking: Asking, secret: string): Promise<PortfolioView | undefined> {
  const { db, now } = asking
  const [link] = await db
    .select({ id: shareLinks.id, personId: people.id, name: people.name })
    .from(shareLinks)
    .innerJoin(people, eq(people.id, shareLinks.personId))
    .where(
      and(
        eq(shareLinks.tokenHash, hashOf(secret)),
        isNull(shareLinks.revokedAt),
        gt(shareLinks.expiresAt, now),
        eq(people.state, 'active'),
      ),
    )
  if (!link) return undefined
  // A reader has no account: what is read for them is what its owner would read, and `asReader` lets through what was chosen.
  const desk = await showDesk(onBehalfOf({ id: link.personId, name: link.name }, asking))
  await countVisit(asking, link.id)
  return asReader(desk)
}

async function countVisit({ db, now }: Asking, linkId: string): Promise<void> {
  const visitEnded = new Date(now.getTime() - visitMinutes * 60_000)
  await db
    .update(shareLinks)
    .set({ uses: sql`${shareLinks.uses} + 1`, lastUsedAt: now })
    .where(and(eq(shareLinks.id, linkId), or(isNull(shareLinks.lastUsedAt), lt(shareLinks.lastUsedAt, visitEnded))))
}
