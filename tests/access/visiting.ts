import { passwords } from '@/db/schema'
import type { Database } from '@/db'
import { hashPassword } from '@/lib/access/password'
import type { Visitor } from '@/lib/access/visitor'
import { now } from '../support/world'

/** Someone at the door of the world, on the Monday on which every story begins. */
export const visiting = (db: Database, given: Partial<Visitor> = {}): Visitor => ({
  db,
  now,
  internetAddress: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ...given,
})

export const rightPassword = 'four plain words here'

/** Gives someone of the cast a password. */
export async function withPassword(db: Database, personId: string, password = rightPassword): Promise<void> {
  await db.insert(passwords).values({ personId, hash: await hashPassword(password), setAt: now })
}

export const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000)
export const days = (count: number): Date => minutes(count * 24 * 60)
