import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { events, people, shareLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { contextOfMember } from '@/lib/access/system-context'
import { hashOf } from '@/lib/access/token'
import { makeShareLink } from '@/lib/portfolio/commands/make-share-link'
import { revokeShareLink } from '@/lib/portfolio/commands/revoke-share-link'
import { shareLinksOf } from '@/lib/portfolio/queries'
import { readShared } from '@/lib/portfolio/read-shared'
import { days, minutes } from '../access/visiting'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'
import { added, givePiece } from './story'

const shared = async (context: Context, days: 7 | 30 = 7) => {
  const result = await makeShareLink(context, { label: 'Acme, application', days })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.path.replace('/portfolio/', '')
}

test('whoever holds the link reads what was chosen, and nothing that was not', () =>
  inWorld(async (as, db) => {
    await added(as(priya))
    await givePiece(db)
    const token = await shared(as(priya))

    const shown = await readShared({ db, now }, token)
    expect(shown).toMatchObject({
      name: 'Priya Nair',
      experiences: [{ client: 'Park Dental' }],
      evidence: [],
      readiness: null,
    })
    const text = JSON.stringify(shown)
    for (const secret of ['@fernhill.example', 'Change record', 'I planned it', 'Viktor', 'requests', token])
      expect(text).not.toContain(secret)
  }))

test('the secret is kept nowhere, only its hash', () =>
  inWorld(async (as, db) => {
    const token = await shared(as(priya))
    const rows = await db.select().from(shareLinks)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(rows).toMatchObject([{ tokenHash: hashOf(token) }])
    expect(JSON.stringify([rows, await db.select().from(events), await shareLinksOf(as(priya))])).not.toContain(token)
  }))

describe('a link leads nowhere', () => {
  test('once it has expired', () =>
    inWorld(async (as, db) => {
      const token = await shared(as(priya), 7)
      expect(await readShared({ db, now: days(6.99) }, token)).toBeDefined()
      expect(await readShared({ db, now: days(7) }, token)).toBeUndefined()
      expect(await shareLinksOf(as(priya, days(7)))).toMatchObject([{ state: 'expired' }])
    }))

  test('from the request after it was ended, by its owner alone', () =>
    inWorld(async (as, db) => {
      const token = await shared(as(priya))
      const [link] = await shareLinksOf(as(priya))
      const linkId = link?.id ?? ''
      for (const other of [marcus, ingrid, helen, rival, amara]) {
        expect(await shareLinksOf(as(other))).toEqual([])
        expect(await revokeShareLink(as(other), { linkId })).toMatchObject({ refusal: { code: 'not-found' } })
      }
      expect(await readShared({ db, now }, token)).toBeDefined()

      await revokeShareLink(as(priya), { linkId })
      expect(await readShared({ db, now }, token)).toBeUndefined()
      expect(await revokeShareLink(as(priya), { linkId })).toMatchObject({ refusal: { code: 'not-found' } })
    }))

  test('for a guess, its own hash included', () =>
    inWorld(async (as, db) => {
      const token = await shared(as(priya))
      for (const guess of ['', 'x', hashOf(token), token.slice(0, -1), `${token}=`, token.toUpperCase()])
        expect(await readShared({ db, now }, guess)).toBeUndefined()
      expect(await db.select().from(shareLinks)).toMatchObject([{ uses: 0, lastUsedAt: null }])
    }))

  test('while its owner is shut out', () =>
    inWorld(async (as, db) => {
      const token = await shared(as(priya))
      await db.update(people).set({ state: 'disabled' }).where(eq(people.id, priya.id))
      expect(await readShared({ db, now }, token)).toBeUndefined()
    }))
})

test('a visit counts once, however often the page is loaded within ten minutes', () =>
  inWorld(async (as, db) => {
    const token = await shared(as(priya))
    await readShared({ db, now }, token)
    await readShared({ db, now: minutes(9) }, token)
    expect(await shareLinksOf(as(priya))).toMatchObject([{ uses: 1, lastUsedAt: now }])
    await readShared({ db, now: minutes(11) }, token)
    expect(await shareLinksOf(as(priya))).toMatchObject([{ uses: 2, lastUsedAt: minutes(11) }])
  }))

test('twenty links are open at most, also when they are made all at once', () =>
  withDatabase('world', async ({ db }) => {
    const owner = contextOfMember({ id: priya.id, name: priya.name }, db, now)
    const made = await Promise.all(
      Array.from({ length: 30 }, (_, time) => makeShareLink(owner, { label: `For ${time}`, days: 7 })),
    )
    expect(made.filter(({ ok }) => ok)).toHaveLength(20)
    expect(await db.select().from(shareLinks)).toHaveLength(20)
  }))
