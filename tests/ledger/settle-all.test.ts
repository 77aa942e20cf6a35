import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { heldLevels, skills } from '@/db/schema'
import { systemContext } from '@/lib/access/system-context'
import { settleAll } from '@/lib/ledger/settle-all'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { asRead, handIn } from '../support/pieces'
import { inWorld, marcus, now } from '../support/world'

test('a level lapses on the day on which its proof is too old, without anyone doing anything', () =>
  inWorld(async (as, db) => {
    await db
      .update(skills)
      .set({ proof: { fromLevel: 1, pieces: 1, observers: 1, withinMonths: 12 } })
      .where(eq(skills.id, 'networking'))
    await signOff(as(marcus), { ...asRead(await handIn(db)), levels: { networking: 2 }, note: '' })
    const attested = async () => {
      const current = and(eq(heldLevels.proof, 'attested'), isNull(heldLevels.supersededAt))
      return (await db.select({ level: heldLevels.level }).from(heldLevels).where(current))[0]?.level
    }

    // Signed on 4 January 2027: twelve months later it still counts, a day after that no more.
    expect(await settleAll(systemContext('round', db, new Date('2028-01-04T09:00:00Z')))).toBe(0)
    expect(await attested()).toBe(2)
    expect(await settleAll(systemContext('round', db, new Date('2028-01-05T09:00:00Z')))).toBe(1)
    expect(await attested()).toBe(0)
    expect(now.toISOString().slice(0, 10)).toBe('2027-01-04')
  }))
