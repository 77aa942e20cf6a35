import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { appointments, events, mentorships, people, sessions, teamMembers } from '@/db/schema'
import type { Database } from '@/db'
import { contextFor, type Context } from '@/lib/access/context'
import { NotAllowed } from '@/lib/access/policy'
import { actorOf, startSession } from '@/lib/access/sessions'
import { choicesForRelations, showPeople, showPersonForAdministration } from '@/lib/people/administration'
import { appointAdministrator } from '@/lib/people/commands/appoint-administrator'
import { assignMentor } from '@/lib/people/commands/assign-mentor'
import { changePassword } from '@/lib/people/commands/change-password'
import { createTeam } from '@/lib/people/commands/create-team'
import { disablePerson } from '@/lib/people/commands/disable-person'
import { dismissAdministrator } from '@/lib/people/commands/dismiss-administrator'
import { enablePerson } from '@/lib/people/commands/enable-person'
import { endMentorship } from '@/lib/people/commands/end-mentorship'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { leaveTeam } from '@/lib/people/commands/leave-team'
import { makeLink } from '@/lib/people/commands/make-link'
import { placeInTeam } from '@/lib/people/commands/place-in-team'
import { revokeOtherSessions } from '@/lib/people/commands/revoke-other-sessions'
import { revokeSession } from '@/lib/people/commands/revoke-session'
import { withdrawLinks } from '@/lib/people/commands/withdraw-links'
import { deviceIn, showMyAccess } from '@/lib/people/my-sessions'
import { findPerson } from '@/lib/people/queries'
import { minutes, rightPassword, withPassword } from '../access/visiting'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'

const begin = (db: Database, personId: string) =>
  startSession(db, now, { personId, method: 'password', userAgent: 'Firefox' })

describe('nobody but an administrator administers', () => {
  const person = { personId: priya.id }
  const attempts: readonly (readonly [what: string, attempt: (context: Context) => Promise<unknown>])[] = [
    ['invites', (context) => invitePerson(context, { name: 'A', email: 'a@fernhill.example', headline: '' })],
    ['makes links', (context) => makeLink(context, person)],
    ['withdraws links', (context) => withdrawLinks(context, person)],
    ['disables', (context) => disablePerson(context, person)],
    ['enables', (context) => enablePerson(context, person)],
    ['appoints', (context) => appointAdministrator(context, person)],
    ['dismisses', (context) => dismissAdministrator(context, { personId: amara.id })],
    [
      'assigns mentors',
      (context) => assignMentor(context, { mentorId: 'viktor', learnerId: 'priya', from: '2027-01-04' }),
    ],
    ['ends mentorships', (context) => endMentorship(context, { mentorshipId: 'marcus-mentors-priya' })],
    ['names teams', (context) => createTeam(context, { name: 'Mine' })],
    [
      'places in teams',
      (context) => placeInTeam(context, { teamId: 'service-desk', personId: 'viktor', place: 'lead' }),
    ],
    ['takes out of teams', (context) => leaveTeam(context, { teamPlaceId: 'ingrid-leads' })],
    ['lists people', (context) => showPeople(context, { search: '', page: 1 })],
    ['opens people', (context) => showPersonForAdministration(context, priya.id)],
    ['is given choices', (context) => choicesForRelations(context)],
  ]

  test.each(attempts)('%s', (_what, attempt) =>
    inWorld(async (as, db) => {
      for (const asker of [priya, marcus, ingrid, helen, rival])
        await expect(attempt(as(asker))).rejects.toThrow(NotAllowed)
      expect(await db.select().from(events)).toEqual([])
    }),
  )
})

test('who is disabled is out at their next request, and comes back only by signing in anew', () =>
  inWorld(async (as, db) => {
    const session = await begin(db, priya.id)
    await withPassword(db, priya.id)

    await disablePerson(as(amara), { personId: priya.id })
    expect(await actorOf(db, minutes(1), session)).toBeUndefined()
    await enablePerson(as(amara), { personId: priya.id })

    expect(await findPerson(as(amara), priya.id)).toMatchObject({ state: 'active' })
    expect(await actorOf(db, minutes(2), session)).toBeUndefined()
  }))

test('who was never in comes back as invited', () =>
  inWorld(async (as) => {
    await disablePerson(as(amara), { personId: rival.id })
    await enablePerson(as(amara), { personId: rival.id })

    expect(await findPerson(as(amara), rival.id)).toMatchObject({ state: 'invited' })
  }))

test('the last administrator can neither be dismissed nor disabled, nor disable themselves', () =>
  inWorld(async (as) => {
    expect(await dismissAdministrator(as(amara), { personId: amara.id })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('last administrator') },
    })
    expect(await disablePerson(as(amara), { personId: amara.id })).toMatchObject({ refusal: { code: 'conflict' } })
  }))

test('of two administrators who dismiss each other at once, one remains', () =>
  withDatabase('world', async ({ db }) => {
    const both = [amara, { ...helen, administrator: true }].map((person) => contextFor(person, db, now))
    await appointAdministrator(contextFor(amara, db, now), { personId: helen.id })

    const [first, second] = both
    if (!first || !second) throw new Error('There are two.')
    await Promise.all([
      dismissAdministrator(first, { personId: helen.id }),
      dismissAdministrator(second, { personId: amara.id }),
    ])

    const left = (await db.select().from(appointments)).filter(({ to }) => to === null)
    expect(left).toHaveLength(1)
  }))

test('who is appointed signs in again: no session grows more powerful than it was begun', () =>
  inWorld(async (as, db) => {
    const before = await begin(db, helen.id)

    expect(await appointAdministrator(as(amara), { personId: helen.id })).toMatchObject({ ok: true })

    expect(await actorOf(db, minutes(1), before)).toBeUndefined()
    expect(await actorOf(db, minutes(1), await begin(db, helen.id))).toMatchObject({ administrator: true })
    expect(await appointAdministrator(as(amara), { personId: helen.id })).toMatchObject({
      refusal: { code: 'conflict' },
    })
  }))

test('who is dismissed is no administrator at their next request', () =>
  inWorld(async (as, db) => {
    await appointAdministrator(as(amara), { personId: helen.id })
    const session = await begin(db, helen.id)

    await dismissAdministrator(as(amara), { personId: helen.id })

    expect(await actorOf(db, minutes(1), session)).toMatchObject({ administrator: false })
  }))

test('a mentor sees the learner from the day on that was agreed, until it is ended', () =>
  inWorld(async (as, db) => {
    const assigned = await assignMentor(as(amara), { mentorId: tomas.id, learnerId: priya.id, from: '2027-01-11' })
    expect(await findPerson(as(tomas), priya.id)).toBeUndefined()
    expect(await findPerson(as(tomas, new Date('2027-01-11T08:00:00Z')), priya.id)).toBeDefined()

    const mentorshipId = assigned.ok ? assigned.value.mentorshipId : ''
    await endMentorship(as(amara, new Date('2027-02-01T09:00:00Z')), { mentorshipId })

    expect(await findPerson(as(tomas, new Date('2027-02-01T09:00:01Z')), priya.id)).toBeUndefined()
    expect(await db.select().from(mentorships).where(eq(mentorships.mentorId, tomas.id))).toHaveLength(1)
  }))

test('nobody mentors themselves, nobody mentors someone twice, and nobody is mentored from a day far ahead', () =>
  inWorld(async (as) => {
    const assign = (mentorId: string, from = '2027-01-04') =>
      assignMentor(as(amara), { mentorId, learnerId: priya.id, from })

    expect(await assign(priya.id)).toMatchObject({
      refusal: { code: 'invalid', fields: { mentorId: expect.any(String) } },
    })
    expect(await assign(marcus.id)).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await assign(tomas.id, '2037-01-05')).toMatchObject({ refusal: { fields: { from: expect.any(String) } } })
    expect(await assign('nobody')).toMatchObject({ refusal: { code: 'not-found' } })
  }))

test('a team’s lead sees its members from then on, and a member who is taken out no more', () =>
  inWorld(async (as, db) => {
    const made = await createTeam(as(amara), { name: 'Networks' })
    const teamId = made.ok ? made.value.teamId : ''
    await placeInTeam(as(amara), { teamId, personId: tomas.id, place: 'lead' })
    const placed = await placeInTeam(as(amara), { teamId, personId: rival.id, place: 'member' })
    expect(await findPerson(as(tomas), rival.id)).toMatchObject({ leadIds: ['tomas'] })
    expect(await placeInTeam(as(amara), { teamId, personId: rival.id, place: 'member' })).toMatchObject({ ok: false })

    await leaveTeam(as(amara), { teamPlaceId: placed.ok ? placed.value.teamPlaceId : '' })

    expect(await findPerson(as(tomas, minutes(1)), rival.id)).toBeUndefined()
    expect(await db.select().from(teamMembers).where(eq(teamMembers.teamId, teamId))).toHaveLength(2)
  }))

test('an address is invited once', () =>
  inWorld(async (as, db) => {
    const again = await invitePerson(as(amara), { name: 'P.', email: 'priya@fernhill.example', headline: '' })

    expect(again).toMatchObject({ refusal: { code: 'conflict', fields: { email: expect.any(String) } } })
    expect(await db.select().from(people)).toHaveLength(7)
  }))

test('people are found by name and by address, and a search for a sign means the sign', () =>
  inWorld(async (as) => {
    const found = async (search: string) =>
      (await showPeople(as(amara), { search, page: 1 })).people.map(({ name }) => name)

    expect(await found('NAIR')).toEqual(['Priya Nair'])
    expect(await found('tomas@')).toEqual(['Tomas Lindqvist'])
    expect(await found('%')).toEqual([])
    expect(await found('_')).toEqual([])
    expect(await showPeople(as(amara), { search: '', page: 2 })).toEqual({ people: [], total: 7 })
  }))

test('an administrator sees how someone comes in, and nothing of what they plan', () =>
  inWorld(async (as) => {
    const shown = await showPersonForAdministration(as(amara), priya.id)

    expect(shown).toMatchObject({
      name: 'Priya Nair',
      mentors: [{ name: 'Marcus Webb' }],
      teams: [{ team: 'Service desk', place: 'member' }],
      openLink: undefined,
    })
    expect(await showPersonForAdministration(as(amara), 'nobody')).toBeUndefined()
  }))

test('someone sees their own sessions, and ends one of them or all others', () =>
  inWorld(async (as, db) => {
    const [here, there] = [await begin(db, priya.id), await begin(db, priya.id)]
    const foreign = await begin(db, rival.id)
    const me = { ...as(priya), actor: { ...as(priya).actor, sessionId: here } }
    expect((await showMyAccess(me)).sessions.map(({ id, isThisOne }) => [id, isThisOne]).toSorted()).toEqual(
      [
        [here, true],
        [there, false],
      ].toSorted(),
    )

    expect(await revokeSession(me, { sessionId: foreign })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await actorOf(db, minutes(1), foreign)).toBeDefined()
    expect(await revokeSession(me, { sessionId: there })).toMatchObject({ ok: true })
    await begin(db, priya.id)
    await revokeOtherSessions(me)

    expect((await showMyAccess(me)).sessions.map(({ id }) => id)).toEqual([here])
    expect((await db.select().from(sessions)).filter(({ revokedAt }) => revokedAt === null)).toHaveLength(2)
  }))

test('a password is changed by who knows it, and everywhere else they are signed out', () =>
  inWorld(async (as, db) => {
    await withPassword(db, priya.id)
    const [here, there] = [await begin(db, priya.id), await begin(db, priya.id)]
    const me = { ...as(priya), actor: { ...as(priya).actor, sessionId: here } }

    expect(await changePassword(me, { current: 'a guess', password: 'another good password' })).toMatchObject({
      refusal: { fields: { current: expect.any(String) } },
    })
    expect(await changePassword(me, { current: rightPassword, password: 'another good password' })).toMatchObject({
      ok: true,
    })
    expect(await actorOf(db, minutes(1), here)).toBeDefined()
    expect(await actorOf(db, minutes(1), there)).toBeUndefined()
    expect(await changePassword(me, { current: rightPassword, password: 'a third good one' })).toMatchObject({
      ok: false,
    })
  }))

test.each([
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0', 'Edge on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Mobile Safari/604',
    'Safari on iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['curl/8.0', 'A browser'],
])('the browser that calls itself %j is shown as %j', (userAgent, device) => {
  expect(deviceIn(userAgent)).toBe(device)
})
