import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  badges,
  evidence,
  evidenceRevisions,
  finishedActivities,
  issuerKeys,
  learningGoals,
  projectParts,
  projects,
  signOffs,
  skills,
} from '@/db/schema'
import type { Database } from '@/db'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { settleLevel } from '@/lib/ledger/settle-level'
import { reopenSignOff } from '@/lib/reviews/commands/reopen-sign-off'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { asRead, handIn, type Piece } from '../support/pieces'
import { ingrid, inWorld, marcus, now, priya } from '../support/world'

/** A learning goal of Priya's in the branch office rollout: Networking 2. */
async function goal(db: Database, id = 'goal', level = 2): Promise<string> {
  const period = { from: '2027-01-04', by: '2027-03-31' }
  await db
    .insert(projects)
    .values({
      id: 'rollout',
      name: 'Rollout',
      purpose: 'New switches',
      from: period.from,
      createdBy: marcus.id,
      createdAt: now,
    })
    .onConflictDoNothing()
  await db
    .insert(projectParts)
    .values({
      id: 'part',
      projectId: 'rollout',
      personId: priya.id,
      part: 'Switches',
      addedBy: marcus.id,
      addedAt: now,
    })
    .onConflictDoNothing()
  const set = { setBy: marcus.id, setAt: now, criteria: 'The change record', hours: 20 }
  await db
    .insert(learningGoals)
    .values({ id, partId: 'part', personId: priya.id, skillId: 'networking', level, ...period, ...set })
  return id
}

const endingOf = async (db: Database, id = 'goal') =>
  (await db.select({ ending: learningGoals.ending }).from(learningGoals).where(eq(learningGoals.id, id)))[0]?.ending

const vouch = (piece: Piece, level = 2) => ({ ...asRead(piece), levels: { networking: level }, note: '' })

async function badgeOf(db: Database): Promise<void> {
  const [row] = await db.select({ id: signOffs.id }).from(signOffs).where(eq(signOffs.seq, 1))
  await db.insert(issuerKeys).values({ id: 'key-1', publicKey: 'z6Mk', createdAt: now })
  await db.insert(badges).values({
    id: 'badge',
    signOffId: row?.id ?? '',
    personId: priya.id,
    credential: {},
    keyId: 'key-1',
    statusIndex: 0,
    issuedBy: marcus.id,
    issuedAt: now,
  })
}

test('a sign-off reaches the goal that its piece serves; taking it back opens the goal again', () =>
  inWorld(async (as, db) => {
    const served = await goal(db)
    await signOff(as(marcus), vouch(await handIn(db, { goalIds: [served] })))
    expect(await endingOf(db)).toBe('reached')
    expect(await db.select().from(finishedActivities)).toMatchObject([{ personId: priya.id }])

    const [row] = await db.select().from(signOffs)
    await reopenSignOff(as(ingrid), { signOffId: row?.id ?? '', reason: 'That was not her own work.' })

    expect(await endingOf(db)).toBeNull()
    expect(await db.select().from(finishedActivities)).toEqual([])
  }))

test('a goal waits until its level is attested, and is then reached whichever piece showed it', () =>
  inWorld(async (as, db) => {
    const served = await goal(db, 'goal', 5)
    await goal(db, 'other', 4)
    const piece = await handIn(db, { claims: { networking: 5 }, goalIds: [served] })
    await signOff(as(ingrid), vouch(piece, 5))
    // One signature attests 4, and 5 needs a second one.
    expect(await endingOf(db)).toBeNull()
    expect(await endingOf(db, 'other')).toBe('reached')

    await signOff(as(marcus), vouch(piece, 5))

    expect(await endingOf(db)).toBe('reached')
  }))

test('a badge is revoked with the reason when its sign-off is reopened', () =>
  inWorld(async (as, db) => {
    await signOff(as(marcus), vouch(await handIn(db)))
    await badgeOf(db)
    const [row] = await db.select().from(signOffs)

    await reopenSignOff(as(marcus), { signOffId: row?.id ?? '', reason: 'That was not her own work.' })

    expect(await db.select().from(badges)).toMatchObject([
      { revokedAt: now, revokedBy: 'system', reason: 'The sign-off was reopened.' },
    ])
  }))

test('a badge is revoked and the level falls when the evidence says something else', () =>
  inWorld(async (as, db) => {
    const piece = await handIn(db)
    await signOff(as(marcus), vouch(piece))
    await badgeOf(db)
    const changed = { revision: 2, contentHash: 'f'.repeat(64) }
    const [before] = await db.select().from(evidenceRevisions)
    if (before) await db.insert(evidenceRevisions).values({ ...before, ...changed })
    await db.update(evidence).set(changed)

    expect(await settleLevel(db, as(priya), priya.id, 'networking')).toEqual({ before: 2, after: 0 })

    expect(await db.select().from(badges)).toMatchObject([{ reason: 'The evidence was changed or withdrawn.' }])
  }))

test('another sign-off of the same level keeps the level, and its badge', () =>
  inWorld(async (as, db) => {
    await signOff(as(marcus), vouch(await handIn(db)))
    await badgeOf(db)
    await signOff(as(ingrid), vouch(await handIn(db)))
    const [, second] = await db.select().from(signOffs).orderBy(signOffs.seq)

    await reopenSignOff(as(ingrid), { signOffId: second?.id ?? '', reason: 'That was not her own work.' })

    expect(await db.select().from(badges)).toMatchObject([{ revokedAt: null }])
    expect(await settleLevel(db, as(marcus), priya.id, 'networking')).toEqual({ before: 2, after: 2 })
  }))

test('a badge is revoked once sign-offs no longer prove its level, even where that level is held as prior learning', () =>
  inWorld(async (as, db) => {
    await db
      .update(skills)
      .set({ proof: { fromLevel: 2, pieces: 2, observers: 1 } })
      .where(eq(skills.id, 'networking'))
    await signOff(as(marcus), vouch(await handIn(db)))
    await signOff(as(marcus), vouch(await handIn(db)))
    await badgeOf(db)
    const recognised = { personId: priya.id, skillId: 'networking', level: 2, note: 'Ran the network of a school.' }
    await recogniseLevel(as(ingrid), recognised)
    expect(await db.select().from(badges)).toMatchObject([{ revokedAt: null }])
    const [, second] = await db.select().from(signOffs).orderBy(signOffs.seq)

    await reopenSignOff(as(ingrid), { signOffId: second?.id ?? '', reason: 'That was not her own work.' })

    expect(await settleLevel(db, as(marcus), priya.id, 'networking')).toEqual({ before: 2, after: 2 })
    expect(await db.select().from(badges)).toMatchObject([{ reason: 'Too few sign-offs are left to prove the level.' }])
  }))
