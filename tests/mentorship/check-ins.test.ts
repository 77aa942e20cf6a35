import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { checkInLevels, checkIns, events, heldLevels, mentorships } from '@/db/schema'
import type { Database } from '@/db'
import { contextFor, type Context } from '@/lib/access/context'
import { readInput } from '@/lib/access/read-input'
import type { Result } from '@/lib/core/result'
import { fillCheckInForm, fillCheckInInput, openCheckInForm } from '@/lib/mentorship/check-in-input'
import { checkInsWith, findCheckIn, levelsSaid, openCheckIns } from '@/lib/mentorship/check-ins'
import { agreeCheckIn } from '@/lib/mentorship/commands/agree-check-in'
import { fillCheckIn } from '@/lib/mentorship/commands/fill-check-in'
import { openCheckIn } from '@/lib/mentorship/commands/open-check-in'
import { showCheckIn, skillsToCheck } from '@/lib/mentorship/show-check-in'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { levelHistory } from '@/lib/pathways/queries'
import { withDatabase } from '../support/databases'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'

const pair = 'marcus-mentors-priya'
const skillIds = ['linux', 'networking']
const said = (linux: number, networking: number, note = '') => ({
  linux: { level: linux, note },
  networking: { level: networking, note: '' },
})

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

const open = async (as: As, who = priya) =>
  valueOf(await openCheckIn(as(who), { mentorshipId: pair, skillIds })).checkInId

async function filled(as: As): Promise<string> {
  const checkInId = await open(as)
  valueOf(await fillCheckIn(as(priya), { checkInId, before: '', levels: said(2, 1) }))
  valueOf(await fillCheckIn(as(marcus), { checkInId, before: '', levels: said(3, 1, 'You ran the patching.') }))
  return checkInId
}

/** Marcus mentored Priya until an hour ago. */
const part = (db: Database) =>
  db
    .update(mentorships)
    .set({ to: new Date(now.getTime() - 3_600_000) })
    .where(eq(mentorships.id, pair))

describe('opening', () => {
  test.each([priya, marcus])('$name may open one, and both find it', (opener) =>
    inWorld(async (as) => {
      const id = await open(as, opener)

      for (const one of [priya, marcus])
        expect(await openCheckIns(as(one))).toMatchObject([{ id, stand: 'to-fill', skills: ['Linux', 'Networking'] }])
    }),
  )

  test('one is open at a time', () =>
    inWorld(async (as) => {
      await open(as)

      expect(await openCheckIn(as(marcus), { mentorshipId: pair, skillIds })).toMatchObject({
        refusal: { code: 'conflict', message: expect.stringContaining('Priya') },
      })
    }))

  test.each([ingrid, helen, rival, amara, tomas])('to $name the mentorship does not exist', (outsider) =>
    inWorld(async (as, db) => {
      expect(await openCheckIn(as(outsider), { mentorshipId: pair, skillIds })).toMatchObject({
        refusal: { code: 'not-found' },
      })
      expect(await db.select().from(checkIns)).toEqual([])
      expect(await db.select().from(events)).toEqual([])
    }),
  )

  test('not after the mentorship has ended, and not on a skill that is not there', () =>
    inWorld(async (as, db) => {
      const odd = { mentorshipId: pair, skillIds: ['linux', 'alchemy'] }
      expect(await openCheckIn(as(priya), odd)).toMatchObject({ refusal: { code: 'not-found' } })
      await part(db)
      for (const one of [priya, marcus])
        expect(await openCheckIn(as(one), { mentorshipId: pair, skillIds })).toMatchObject({
          refusal: { code: 'conflict' },
        })
      expect(await db.select().from(checkIns)).toEqual([])
    }))

  test('the widest gaps to the target are proposed, and to outsiders there is nothing to choose', () =>
    inWorld(async (as) => {
      await claimLevels(as(priya), { levels: { linux: 1, networking: 2, 'user-support': 3 } })
      await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null })

      // Missing: three levels of cloud platforms, one of Linux; networking is there, user support is not asked for.
      for (const one of [priya, marcus])
        expect(
          (await skillsToCheck(as(one), priya.id)).map(({ skillId, isProposed }) => [skillId, isProposed]),
        ).toEqual([
          ['cloud-platforms', true],
          ['linux', true],
          ['networking', false],
          ['user-support', false],
        ])
      expect(await skillsToCheck(as(rival), priya.id)).toEqual([])
    }))
})

describe('blind until both have filled in', () => {
  /** Everything that someone may read of a check-in, and every answer they may get about it. */
  const allThatIsRead = async (context: Context, checkInId: string) =>
    JSON.stringify([
      await showCheckIn(context, checkInId),
      await levelsSaid(context, checkInId),
      await findCheckIn(context, checkInId),
      await checkInsWith(context, priya.id),
      await checkInsWith(context, marcus.id),
      await openCheckIns(context),
      await levelHistory(context, priya.id),
      await agreeCheckIn(context, { checkInId, version: 1, levels: said(4, 4) }),
      await agreeCheckIn(context, { checkInId, version: 2, levels: said(4, 4) }),
      await openCheckIn(context, { mentorshipId: pair, skillIds }),
    ])

  test.each([
    { who: 'the mentor', filler: priya, reader: marcus },
    { who: 'the learner', filler: marcus, reader: priya },
  ])('$who reads nothing of what the other said', ({ filler, reader }) =>
    inWorld(async (as, db) => {
      const checkInId = await open(as)
      const before = await allThatIsRead(as(reader), checkInId)
      await fillCheckIn(as(filler), { checkInId, before: '', levels: said(5, 6, 'A telling note.') })

      const read = await allThatIsRead(as(reader), checkInId)
      expect(read).not.toContain('telling')
      expect(read).not.toMatch(/"level":/)
      expect(before).not.toMatch(/"level":/)
      expect(JSON.stringify(await db.select().from(events))).not.toMatch(/telling|"level/)

      // The same whatever was said: what differs between two worlds would tell.
      const id = { checkInId, before: now.toISOString(), levels: said(0, 1, 'Another note.') }
      expect(await fillCheckIn(as(filler), id)).toMatchObject({ ok: true })
      const again = await allThatIsRead(as(reader), checkInId)
      expect(again.replaceAll('"version":3', '"version":2')).toBe(read)
    }),
  )

  test('who has filled in reads their own side alone, then both, once the other has too', () =>
    inWorld(async (as) => {
      const checkInId = await open(as)
      await fillCheckIn(as(priya), { checkInId, before: '', levels: said(2, 1) })
      expect(await showCheckIn(as(priya), checkInId)).toMatchObject({
        stand: 'waiting',
        skills: [
          { mine: { level: 2 }, theirs: null },
          { mine: { level: 1 }, theirs: null },
        ],
      })
      expect(await fillCheckIn(as(marcus), { checkInId, before: '', levels: said(3, 1) })).toMatchObject({
        value: { bothHave: true },
      })

      for (const [reader, mine, theirs] of [
        [priya, 2, 3],
        [marcus, 3, 2],
      ] as const)
        expect(await showCheckIn(as(reader), checkInId)).toMatchObject({
          stand: 'to-agree',
          skills: [
            { mine: { level: mine }, theirs: { level: theirs } },
            { mine: { level: 1 }, theirs: { level: 1 } },
          ],
        })
    }))

  test('one’s own side may be changed until the other has filled in, and not after that', () =>
    inWorld(async (as, db) => {
      const checkInId = await open(as)
      await fillCheckIn(as(priya), { checkInId, before: '', levels: said(2, 1) })
      expect(await fillCheckIn(as(priya), { checkInId, before: '', levels: said(7, 7) })).toMatchObject({
        refusal: { code: 'stale' },
      })
      expect(await fillCheckIn(as(priya), { checkInId, before: now.toISOString(), levels: said(1, 0) })).toMatchObject({
        ok: true,
      })
      await fillCheckIn(as(marcus), { checkInId, before: '', levels: said(3, 3) })
      for (const one of [priya, marcus])
        expect(await fillCheckIn(as(one), { checkInId, before: now.toISOString(), levels: said(4, 4) })).toMatchObject({
          refusal: { code: 'conflict' },
        })

      const levels = (await db.select().from(checkInLevels)).map(({ side, skillId, level }) => [side, skillId, level])
      expect(levels.toSorted()).toEqual([
        ['mentor', 'linux', 3],
        ['mentor', 'networking', 3],
        ['self', 'linux', 1],
        ['self', 'networking', 0],
      ])
    }))

  test('of every skill something is said, and of no other', () =>
    inWorld(async (as, db) => {
      const checkInId = await open(as)
      const sparse = { linux: { level: 2, note: '' } }
      expect(await fillCheckIn(as(priya), { checkInId, before: '', levels: sparse })).toMatchObject({
        refusal: { code: 'invalid', fields: { 'levels.networking.level': expect.any(String) } },
      })
      const beside = { ...said(1, 1), 'cloud-platforms': { level: 2, note: '' } }
      expect(await fillCheckIn(as(priya), { checkInId, before: '', levels: beside })).toMatchObject({
        refusal: { code: 'invalid' },
      })
      expect(await db.select().from(checkInLevels)).toEqual([])
    }))
})

describe('agreeing', () => {
  test('states what differs from what is held, as claimed, on the ground of the check-in', () =>
    inWorld(async (as, db) => {
      await claimLevels(as(priya), { levels: { networking: 1, linux: 1 } })
      const checkInId = await filled(as)
      const agreed = await agreeCheckIn(as(marcus), { checkInId, version: 3, levels: said(3, 1, 'Patching shows it.') })

      expect(agreed).toEqual({ ok: true, value: { stated: 1 } })
      const stated = (await db.select().from(heldLevels)).filter(({ ground }) => ground === 'check-in')
      expect(stated).toMatchObject([
        { personId: 'priya', skillId: 'linux', level: 3, proof: 'claimed', statedBy: 'marcus', supersededAt: null },
      ])
      for (const reader of [priya, marcus, ingrid, helen])
        expect((await levelHistory(as(reader), priya.id))[0]).toMatchObject({
          skillId: 'linux',
          level: 3,
          proof: 'claimed',
          ground: 'check-in',
          note: 'Priya Nair and Marcus Webb agreed on it. Patching shows it.',
        })
      expect(await levelHistory(as(rival), priya.id)).toEqual([])
      expect(await showCheckIn(as(priya), checkInId)).toMatchObject({
        stand: 'agreed',
        skills: [{ joint: { level: 3 } }, { joint: { level: 1 } }],
      })
    }))

  test('a level that is attested already is not stated once more, and none is ever attested by it', () =>
    inWorld(async (as, db) => {
      const note = 'Ran the print servers for a year.'
      await recogniseLevel(as(marcus), { personId: priya.id, skillId: 'linux', level: 3, note })
      const checkInId = await filled(as)
      await agreeCheckIn(as(priya), { checkInId, version: 3, levels: said(3, 2) })

      const held = (await db.select().from(heldLevels)).map(({ skillId, level, proof }) => [skillId, level, proof])
      expect(held.toSorted()).toEqual([
        ['linux', 3, 'attested'],
        ['networking', 2, 'claimed'],
      ])
    }))

  test('not before both have filled in, not twice, and not from a stale page', () =>
    inWorld(async (as, db) => {
      const checkInId = await open(as)
      await fillCheckIn(as(priya), { checkInId, before: '', levels: said(2, 1) })
      for (const one of [priya, marcus])
        expect(await agreeCheckIn(as(one), { checkInId, version: 2, levels: said(2, 2) })).toMatchObject({
          refusal: { code: 'conflict' },
        })
      await fillCheckIn(as(marcus), { checkInId, before: '', levels: said(3, 1) })
      expect(await agreeCheckIn(as(marcus), { checkInId, version: 2, levels: said(2, 2) })).toMatchObject({
        refusal: { code: 'stale' },
      })
      expect(await agreeCheckIn(as(marcus), { checkInId, version: 3, levels: said(2, 2) })).toMatchObject({ ok: true })
      expect(await agreeCheckIn(as(priya), { checkInId, version: 3, levels: said(7, 7) })).toMatchObject({
        refusal: { code: 'stale' },
      })
      expect(await agreeCheckIn(as(priya), { checkInId, version: 4, levels: said(7, 7) })).toMatchObject({
        refusal: { code: 'stale' },
      })

      expect((await db.select().from(heldLevels)).map(({ level }) => level)).toEqual([2, 2])
    }))
})

describe.each([ingrid, helen, rival, amara, tomas])('to $name a check-in does not exist', (outsider) => {
  test('while it is open, when both have filled in, and when it is agreed', () =>
    inWorld(async (as, db) => {
      const nothing = async (checkInId: string) => {
        const context = as(outsider)
        const before = [await db.select().from(checkInLevels), await db.select().from(events)]
        expect(await showCheckIn(context, checkInId)).toBeUndefined()
        expect(await findCheckIn(context, checkInId)).toBeUndefined()
        expect(await levelsSaid(context, checkInId)).toEqual([])
        expect(await checkInsWith(context, priya.id)).toEqual([])
        expect(await openCheckIns(context)).toEqual([])
        for (const attempt of [
          () => fillCheckIn(context, { checkInId, before: '', levels: said(7, 7) }),
          () => agreeCheckIn(context, { checkInId, version: 3, levels: said(7, 7) }),
        ])
          expect(await attempt()).toMatchObject({ refusal: { code: 'not-found' } })
        expect([await db.select().from(checkInLevels), await db.select().from(events)]).toEqual(before)
      }
      const checkInId = await filled(as)
      await nothing(checkInId)
      await agreeCheckIn(as(priya), { checkInId, version: 3, levels: said(2, 2) })
      await nothing(checkInId)
    }))
})

test('a former mentor says nothing more, reads their own past check-ins, and nothing that was never shown to them', () =>
  inWorld(async (as, db) => {
    const checkInId = await open(as)
    await fillCheckIn(as(priya), { checkInId, before: '', levels: said(2, 1) })
    await part(db)

    const fill = { checkInId, before: '', levels: said(3, 3) }
    for (const one of [priya, marcus])
      expect(await fillCheckIn(as(one), fill)).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await agreeCheckIn(as(marcus), { checkInId, version: 2, levels: said(3, 3) })).toMatchObject({
      refusal: { code: 'conflict' },
    })
    expect(await showCheckIn(as(marcus), checkInId)).toMatchObject({ isOpen: false, skills: [{ theirs: null }, {}] })
    expect(await openCheckIns(as(marcus))).toEqual([])
    expect(await db.select().from(checkInLevels)).toHaveLength(2)
  }))

test.each(['', 'no-such-check-in', 'x'.repeat(80)])('a forged id (%s) is not found', (checkInId) =>
  inWorld(async (as) => {
    expect(await showCheckIn(as(priya), checkInId)).toBeUndefined()
    expect(await fillCheckIn(as(priya), { checkInId, before: '', levels: said(1, 1) })).toMatchObject({
      refusal: { code: 'not-found' },
    })
  }),
)

describe('at the door', () => {
  const fill = { checkInId: 'c', before: '' }

  test.each([-1, 8, 2.5, Number.NaN])('level %s is refused', (level) => {
    expect(readInput(fillCheckInInput, { ...fill, levels: { linux: { level, note: '' } } })).toMatchObject({
      refusal: { refusal: { code: 'invalid' } },
    })
  })

  test('a form says levels and notes by skill; a level that is not chosen is named', () => {
    expect(readInput(fillCheckInForm, { ...fill, 'level:linux': '3', 'note:linux': ' Ran it. ' })).toEqual({
      input: { ...fill, levels: { linux: { level: 3, note: 'Ran it.' } } },
    })
    expect(readInput(fillCheckInForm, { ...fill, 'note:linux': '' })).toMatchObject({
      refusal: { refusal: { fields: { 'levels.linux.level': expect.stringContaining('0 to 7') } } },
    })
  })

  test('a note of 10,000 characters and a field that no form has are refused with a sentence', () => {
    const long = { ...fill, 'level:linux': '3', 'note:linux': 'x'.repeat(10_000) }
    expect(readInput(fillCheckInForm, long)).toMatchObject({
      refusal: { refusal: { fields: { 'levels.linux.note': expect.stringContaining('600 characters') } } },
    })
    expect(readInput(fillCheckInForm, { ...fill, agreedAt: 'now' })).toMatchObject({ refusal: { ok: false } })
  })

  test('one skill at least and twelve at most', () => {
    const skills = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`skill:s${index}`, 'on']))
    expect(readInput(openCheckInForm, { mentorshipId: pair, ...skills(12) })).toMatchObject({ input: {} })
    for (const count of [0, 13])
      expect(readInput(openCheckInForm, { mentorshipId: pair, ...skills(count) })).toMatchObject({
        refusal: { refusal: { fields: { skillIds: expect.stringMatching(/Choose/) } } },
      })
  })
})

describe('at once', () => {
  test('both fill in, and neither undoes the other; twice from one side, and one of them counts', () =>
    withDatabase('world', async ({ db }) => {
      const [learner, mentor] = [contextFor(priya, db, now), contextFor(marcus, db, now)]
      const { checkInId } = valueOf(await openCheckIn(learner, { mentorshipId: pair, skillIds }))
      const answers = await Promise.all([
        fillCheckIn(learner, { checkInId, before: '', levels: said(2, 2) }),
        fillCheckIn(mentor, { checkInId, before: '', levels: said(3, 3) }),
        fillCheckIn(learner, { checkInId, before: '', levels: said(5, 5) }),
      ])

      expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
      expect(await showCheckIn(mentor, checkInId)).toMatchObject({ stand: 'to-agree', version: 3 })
      const sides = (await db.select().from(checkInLevels)).map(({ side, level }) => `${side} ${level}`)
      expect(sides.filter((side) => side === 'mentor 3')).toHaveLength(2)
      expect(new Set(sides.filter((side) => side.startsWith('self'))).size).toBe(1)
    }))

  test('both agree on different levels, and one of them is kept whole', () =>
    withDatabase('world', async ({ db }) => {
      const [learner, mentor] = [contextFor(priya, db, now), contextFor(marcus, db, now)]
      const checkInId = await filled((person) => contextFor(person, db, now))
      const answers = await Promise.all([
        agreeCheckIn(learner, { checkInId, version: 3, levels: said(2, 2) }),
        agreeCheckIn(mentor, { checkInId, version: 3, levels: said(4, 4) }),
      ])

      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale' } })
      const held = (await db.select().from(heldLevels)).map(({ level }) => level)
      expect(held).toHaveLength(2)
      expect(new Set(held).size).toBe(1)
    }))

  test('both open one, and there is one', () =>
    withDatabase('world', async ({ db }) => {
      const attempts = [priya, marcus, priya, marcus].map((person) =>
        openCheckIn(contextFor(person, db, now), { mentorshipId: pair, skillIds }),
      )
      expect((await Promise.all(attempts)).filter(({ ok }) => ok)).toHaveLength(1)
      expect(await db.select().from(checkIns)).toHaveLength(1)
    }))
})
