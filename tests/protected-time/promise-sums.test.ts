import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { blackouts, blockDays, people, protectedBlocks, teamMembers, teamTerms } from '@/db/schema'
import { addDays } from '@/lib/core/weeks'
import { promiseOfTeam } from '@/lib/protected-time/promise'
import { promiseInShort } from '@/lib/protected-time/promise-sums'
import { chanceFrom } from '../bench/chance'
import { ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'

const team = { id: 'service-desk', leadIds: ['ingrid'] }
const before = new Date('2026-09-01T09:00:00Z')
/** Six weeks around today, Monday 4 January 2027. */
const span = { from: '2026-12-07', to: '2027-01-17' }
const learners = [priya.id, rival.id, tomas.id]

type Pick = <Item>(items: readonly Item[]) => Item

async function arrange(db: Database, pick: Pick): Promise<void> {
  for (const personId of [rival.id, tomas.id])
    await db
      .insert(teamMembers)
      .values({ id: `${personId}-too`, teamId: team.id, personId, place: 'member', from: before })
  await db.insert(teamTerms).values({ teamId: team.id, replaceDays: pick([1, 4, 9, 20]) })
  await db.update(people).set({ timeZone: pick(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) })
  for (const [number, personId] of [...learners, ...learners].entries()) {
    const id = `block-${number}`
    await db.insert(protectedBlocks).values({
      id,
      personId,
      weekday: pick([1, 2, 3, 5]),
      startsAt: 540,
      minutes: pick([30, 90, 120, 240]),
      timeZone: pick(['Europe/London', 'America/Los_Angeles', 'Asia/Tokyo']),
      from: pick(['2026-10-05', '2026-12-16']),
      to: pick([null, null, '2026-12-31']),
      createdBy: personId,
      createdAt: before,
      changedAt: before,
    })
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) await say(db, pick, id, personId, day)
  }
  for (const [number, personId] of [...learners, null].entries())
    await db.insert(blackouts).values({
      id: `dark-${number}`,
      personId,
      teamId: personId === null ? team.id : null,
      kind: 'leave',
      from: pick(['2026-12-14', '2026-12-22', '2027-01-05']),
      to: pick(['2027-01-06', '2027-01-12']),
      setBy: ingrid.id,
      setAt: new Date(pick(['2026-12-01T09:00:00Z', '2026-12-23T09:00:00Z', '2027-01-04T08:00:00Z'])),
      withdrawnAt: pick([null, null, new Date('2027-01-01T09:00:00Z')]),
      withdrawnBy: null,
    })
}

async function say(db: Database, pick: Pick, blockId: string, personId: string, day: string): Promise<void> {
  const outcome = pick(['none', 'none', 'taken', 'cancelled', 'cancelled'])
  if (outcome === 'none') return
  const instead = outcome === 'cancelled' && pick([true, false]) ? addDays(day, pick([-1, 2, 6])) : null
  await db.insert(blockDays).values({
    blockId,
    day,
    outcome: outcome === 'taken' ? 'taken' : 'cancelled',
    decidedBy: personId,
    decidedAt: new Date(`${addDays(day, pick([-3, 0, 1]))}T${pick(['02', '12', '23'])}:30:00Z`),
    insteadDay: instead,
    insteadStartsAt: instead === null ? null : 600,
    insteadTakenAt: instead !== null && pick([true, false]) ? before : null,
  })
}

test.each([1, 2, 3, 4, 5, 6])('in short it is what the blocks add up to one by one (%i)', (seed) =>
  inWorld(async (as, db) => {
    await arrange(db, chanceFrom(seed).pick)

    const long = await promiseOfTeam(as(ingrid), team, span)
    const short = await promiseInShort(as(ingrid), team, span)

    expect(short.weeks.map((week) => ({ ...week, people: expect.any(Array) }))).toEqual(long.weeks)
    expect(short.sums).toEqual(long.sums)
    expect(long.sums.promised).toBeGreaterThan(0)
  }),
)

test('to whoever does not lead the team nothing was promised', () =>
  inWorld(async (as, db) => {
    await arrange(db, chanceFrom(7).pick)
    expect((await promiseInShort(as(marcus), team, span)).sums.promised).toBe(0)
  }))
