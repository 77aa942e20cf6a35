import { describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { absences, cohorts, hosts, people, schedules } from '@/db/schema'
import { exportBoard } from '@/lib/rotation/export-board'
import { keepByHand } from '@/lib/rotation/commands/keep-by-hand'
import { showBoard, type BoardPage } from '@/lib/rotation/board'
import { away, nobodyThere, type BoardCells } from '@/lib/rotation/views/board'
import { trialOn } from '@/lib/rotation/views/try'
import { cohortId, publishAsIs, seedRotation } from '../../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../../support/world'

/** Two at the desk first and two second, the others in infrastructure, then security two by two. */
const sound = {
  priya: ['desk', 'servers', 'soc', 'networks'],
  noor: ['desk', 'networks', 'soc', 'servers'],
  leila: ['servers', 'desk', 'networks', 'soc'],
  owen: ['networks', 'desk', 'servers', 'soc'],
} as const

const rowsOf = ({ people: persons, periods, hosts: known, cells }: BoardCells) =>
  Object.fromEntries(
    persons.map(({ id }, person) => [
      id,
      periods.map((_, period) => known[cells[person * periods.length + period] ?? -1]?.id ?? null),
    ]),
  )

const boardIn = (page: BoardPage | undefined) => {
  if (!page?.shown) throw new Error('There is no board.')
  return page.shown
}

describe('the board of a cohort', () => {
  test('shows what is published, people by name, with seats, points and days', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await publishAsIs(db, sound)

      const { board, rules } = boardIn(await showBoard(as(helen), cohortId))

      expect(board.people.map(({ name }) => name)).toEqual(['Leila Farouk', 'Noor Haddad', 'Owen Bright', 'Priya Nair'])
      expect(board.hosts.map(({ name }) => name)).toEqual([
        'Networks',
        'Security operations',
        'Servers',
        'Service desk',
      ])
      expect(rowsOf(board)).toEqual(sound)
      // Noor wished for networks (4 points), Priya for security and then servers (4 and 3).
      expect(board.points).toEqual([0, 4, 0, 7])
      expect(board.max).toEqual(board.max.map(() => 2))
      expect(board.periods[0]).toEqual({
        title: 'Q2 2027',
        from: '2027-04-01',
        to: '2027-06-30',
        isPast: false,
        isFrozen: false,
      })
      expect(board.changes).toEqual([])
      expect(trialOn(board, rules).outcomeOf([]).standing).toEqual([])
    }))

  test('calls hosts and people as they are called today', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await publishAsIs(db, sound)
      await db.update(hosts).set({ name: 'Help desk' }).where(eq(hosts.id, 'desk'))
      await db.update(people).set({ name: 'Noor Aziz' }).where(eq(people.id, 'noor'))

      const { board } = boardIn(await showBoard(as(helen), cohortId))

      expect(board.hosts.map(({ name }) => name)).toContain('Help desk')
      expect(board.people.map(({ name }) => name)).toContain('Noor Aziz')
    }))

  test('periods that have begun are frozen, those that have ended are past', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await publishAsIs(db, sound)

      const { board } = boardIn(await showBoard(as(helen, new Date('2027-08-01T09:00:00Z')), cohortId))

      expect(board.periods.map(({ isPast }) => isPast)).toEqual([true, false, false, false])
      expect(board.periods.map(({ isFrozen }) => isFrozen)).toEqual([true, true, false, false])
    }))

  test('has nothing to show, and says so, as long as nothing is published', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)

      expect(await showBoard(as(helen), cohortId)).toMatchObject({ shown: undefined, proposals: [] })
    }))

  test('is there for those who manage the programme, and for nobody else', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      const schedule = await publishAsIs(db, sound)

      for (const someone of [priya, marcus, ingrid, amara, rival]) {
        expect(await showBoard(as(someone), cohortId)).toBeUndefined()
        expect(await showBoard(as(someone), cohortId, schedule)).toBeUndefined()
        expect(await exportBoard(as(someone), { cohortId, format: 'csv' })).toMatchObject({
          ok: false,
          refusal: { code: 'not-found' },
        })
      }
      expect(await showBoard(as(helen), 'no-such-cohort')).toBeUndefined()
      expect(await showBoard(as(helen), cohortId, 'no-such-schedule')).toBeUndefined()
    }))
})

describe('a proposal on the board', () => {
  test('marks each cell that is not as published, with what stands there', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await publishAsIs(db, sound)
      const kept = await keepByHand(as(helen), {
        cohortId,
        cells: [
          { personId: 'priya', period: 4, hostId: 'servers' },
          { personId: 'noor', period: 4, hostId: 'networks' },
        ],
      })
      if (!kept.ok) throw new Error(kept.refusal.message)

      const page = await showBoard(as(helen), cohortId, kept.value.scheduleId)
      const { board, panelOf } = boardIn(page)

      const said = board.changes.map(([cell, was]) => [
        board.people[Math.floor(cell / 4)]?.id,
        (cell % 4) + 1,
        board.hosts[was]?.id,
        board.hosts[board.cells[cell] ?? -1]?.id,
      ])
      expect(said).toEqual([
        ['noor', 4, 'servers', 'networks'],
        ['priya', 4, 'networks', 'servers'],
      ])
      expect(board.schedule).toMatchObject({ isInForce: false, purpose: 'by-hand', publishedAt: null })
      expect(page?.proposals.map(({ id }) => id)).toEqual([kept.value.scheduleId])
      expect(panelOf('priya')?.wishes.map(({ host, granted }) => [host, granted])).toEqual([
        ['Security operations', true],
        ['Servers', true],
      ])
      expect(panelOf('viktor')).toBeUndefined()
    }))

  test('whose answer holds no schedule is not there', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      const id = await publishAsIs(db, sound)
      await db.update(schedules).set({ publishedAt: null }).where(eq(schedules.id, id))

      expect(await showBoard(as(helen), cohortId, id)).toBeUndefined()
    }))
})

test('who joined later is nowhere yet, and who is absent is away', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const { owen: _, ...three } = sound
    await publishAsIs(db, { ...three, priya: ['desk', 'servers', 'soc', null] })
    await db.insert(absences).values({ cohortId, personId: 'priya', period: 4, saidBy: 'priya', saidAt: now })

    const { board } = boardIn(await showBoard(as(helen), cohortId))

    const cellsOf = (id: string) => {
      const person = board.people.findIndex((one) => one.id === id)
      return board.cells.slice(person * 4, person * 4 + 4)
    }
    expect(cellsOf('owen')).toEqual([nobodyThere, nobodyThere, nobodyThere, nobodyThere])
    expect(cellsOf('priya').at(-1)).toBe(away)
  }))

describe('a board taken along', () => {
  test('as CSV has a row for each person, opens as UTF-8, and runs no formula', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      await publishAsIs(db, sound)
      await db.update(people).set({ name: '=HYPERLINK("x")' }).where(eq(people.id, 'noor'))
      await db.update(cohorts).set({ title: 'Frühling / 2027' }).where(eq(cohorts.id, cohortId))

      const result = await exportBoard(as(helen), { cohortId, format: 'csv' })
      if (!result.ok) throw new Error(result.refusal.message)

      expect(result.value.name).toBe('fruhling-2027-2027-01-04.csv')
      expect(Array.from(result.value.content.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
      const lines = new TextDecoder().decode(result.value.content).split('\r\n')
      expect(lines[0]).toBe('Apprentice,Q2 2027,Q3 2027,Q4 2027,Q1 2028,Points')
      expect(lines).toContain('Priya Nair,Service desk,Servers,Security operations,Networks,7')
      expect(lines.some((line) => line.startsWith(`"'=HYPERLINK`))).toBe(true)
      expect(lines.some((line) => /^"?=/.test(line))).toBe(false)
    }))

  test('is csv or xlsx, and there is none before something is published', () =>
    inWorld(async (as, db) => {
      await seedRotation(db)
      expect(await exportBoard(as(helen), { cohortId, format: 'csv' })).toMatchObject({
        refusal: { code: 'not-found', message: 'Nothing is published yet. Publish a schedule first.' },
      })
      await publishAsIs(db, sound)

      expect(await exportBoard(as(helen), { cohortId, format: 'xlsx' })).toMatchObject({ ok: true })
      expect(await exportBoard(as(helen), { cohortId, format: 'doc' })).toMatchObject({
        refusal: { code: 'not-found', message: 'There is no such file. There are csv and xlsx.' },
      })
    }))
})
