import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { strainPictures, teamMembers } from '@/db/schema'
import { findTeam } from '@/lib/people/teams'
import { takeBackStrain } from '@/lib/strain/commands/take-back-strain'
import { drawPictures } from '@/lib/strain/draw-pictures'
import { picturesOf } from '@/lib/strain/pictures'
import { helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'
import { addMembers, inTeam, says, settled, span } from './team'

/** What Ingrid sees of the weeks around the stories' morning, once they are settled. */
async function ingridSees(as: As, db: Database, at = settled) {
  await drawPictures(db, at)
  const team = await findTeam(as(ingrid, at), 'service-desk')
  const pictures = team ? await picturesOf(as(ingrid, at), team) : []
  return pictures.find(({ from }) => from === span.from)
}

const hidden = { ...span, picture: null }

test('of nine people nothing is shown, and nothing tells nine from none', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 9)) await says(as, member, 3)
    expect(await ingridSees(as, db)).toEqual(hidden)
    const rows = await db.select().from(strainPictures).where(eq(strainPictures.from, span.from))
    // The infrastructure team, of which nobody said anything, has the very same row.
    expect(rows.map(({ picture }) => picture)).toEqual([null, null])
  }))

test('of ten a picture is drawn: seven at 4 and three at 2 are 3.4, so 3.5', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    for (const [at, member] of members.entries()) await says(as, member, at < 7 ? 4 : 2)
    const means = { workload: 3.5, interruptions: 3.5, energy: 3.5 }
    expect(await ingridSees(as, db)).toEqual({ ...span, picture: { people: 10, means } })
  }))

test('who checks in every week counts once, with their own mean', () =>
  inWorld(async (as, db) => {
    const [often, ...others] = await addMembers(db, 9)
    if (!often) throw new Error('Nobody.')
    for (const week of ['2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18']) await says(as, often, 3, { week })
    for (const member of others) await says(as, member, 3)
    // Twelve check-ins of nine people are nine people.
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('nobody is shown at the ends of the scale: ten who all say 5 are "4.5 or more"', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 10)) await says(as, member, 5)
    expect((await ingridSees(as, db))?.picture?.means.workload).toBe(4.5)
  }))

test('a picture is not drawn before its weeks have been over for a week, and looks until then as if nobody took part', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 10)) await says(as, member, 3)
    expect(await ingridSees(as, db, new Date('2027-01-31T23:00:00Z'))).toBeUndefined()
    expect(await ingridSees(as, db)).toMatchObject({ picture: { people: 10 } })
  }))

test('ten and eleven: the eleventh who joins, leaves or deletes after it is drawn changes nothing', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    for (const member of members) await says(as, member, 2)
    const drawn = await ingridSees(as, db)

    const [eleventh] = await addMembers(db, 1, 11)
    if (!eleventh) throw new Error('Nobody.')
    await says(as, eleventh, 5)
    expect(await ingridSees(as, db)).toEqual(drawn)
    for (const member of members.slice(0, 5)) await takeBackStrain(as(member), { week: 'all' })
    expect(await ingridSees(as, db)).toEqual(drawn)
    await db.update(teamMembers).set({ to: settled }).where(eq(teamMembers.personId, 'member-6'))
    expect(await ingridSees(as, db)).toEqual(drawn)
  }))

test('the number of people does not tell ten from fourteen', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 14)) await says(as, member, 3)
    expect((await ingridSees(as, db))?.picture?.people).toBe(10)
  }))

test('whoever deletes before it is drawn is not in it, and then nine are hidden', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    for (const member of members) await says(as, member, 3)
    const [first] = members
    if (first) await takeBackStrain(as(first), { week: '2027-01-04' })
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('what is hidden stays hidden: a tenth who comes later does not open it', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 9)) await says(as, member, 3)
    expect(await ingridSees(as, db)).toEqual(hidden)
    for (const member of await addMembers(db, 3, 20)) await says(as, member, 3)
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('whoever wants no part in it does not count, nor does what they said before', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    for (const member of members) await says(as, member, 3, { week: '2026-12-28' })
    const [first] = members
    if (first) await says(as, first, 3, { shared: false })
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('a person in two teams counts in one of them only, so that no difference of two teams is theirs', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    // All ten joined the infrastructure team later, and five more are there alone.
    const later = new Date('2026-10-01T09:00:00Z')
    await db.insert(teamMembers).values(members.map(({ id }) => inTeam(id, 'infrastructure', 'member', later)))
    await db.insert(teamMembers).values(inTeam(marcus.id, 'infrastructure', 'lead'))
    for (const member of members) await says(as, member, 3)
    expect(await ingridSees(as, db)).toMatchObject({ picture: { people: 10 } })
    const team = await findTeam(as(marcus, settled), 'infrastructure')
    const theirs = team ? await picturesOf(as(marcus, settled), team) : []
    expect(theirs.map(({ picture }) => picture)).toEqual(theirs.map(() => null))
  }))

test('who leaves for another team is counted where they said it', () =>
  inWorld(async (as, db) => {
    const members = await addMembers(db, 10)
    for (const member of members) await says(as, member, 3)
    await db
      .update(teamMembers)
      .set({ to: new Date('2027-01-11T09:00:00Z') })
      .where(and(eq(teamMembers.personId, 'member-1'), eq(teamMembers.teamId, 'service-desk')))
    expect(await ingridSees(as, db)).toMatchObject({ picture: { people: 10 } })
  }))

test('a lead who knows their own answers counts in no picture of theirs', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 9)) await says(as, member, 3)
    await db.insert(teamMembers).values(inTeam(ingrid.id, 'service-desk'))
    await says(as, ingrid, 3)
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('a tenth member who comes to lead the team before it is drawn does not count either', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 10)) await says(as, member, 3)
    await db.insert(teamMembers).values(inTeam('member-10', 'service-desk', 'lead'))
    expect(await ingridSees(as, db)).toEqual(hidden)
  }))

test('nobody but those who lead a team reads its pictures', () =>
  inWorld(async (as, db) => {
    for (const member of await addMembers(db, 10)) await says(as, member, 3)
    await drawPictures(db, settled)
    const team = await findTeam(as(ingrid, settled), 'service-desk')
    if (!team) throw new Error('Ingrid leads it.')
    for (const other of [priya, marcus, helen, tomas, rival])
      expect(await picturesOf(as(other, settled), team)).toEqual([])
    expect(await picturesOf(as(ingrid, now), team)).toHaveLength(13)
  }))
