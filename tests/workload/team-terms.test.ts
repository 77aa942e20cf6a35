import { expect, test } from 'vitest'
import { setTeamTerms } from '@/lib/workload/commands/set-team-terms'
import { exportMix } from '@/lib/workload/export-mix'
import { setTeamTermsInput } from '@/lib/workload/input'
import { termsOfTeam, usualTerms } from '@/lib/workload/team-terms'
import { ingrid, priya, rival } from '../support/cast'
import { inWorld } from '../support/world'

const asked = {
  teamId: 'service-desk',
  version: 0,
  run: 50,
  grow: 30,
  transform: 20,
  replaceDays: 10,
  minutesPerTicket: 20,
  buildHoursPerWeek: 6,
}

test('until a team decides, the usual holds; what its lead decides holds from then on', () =>
  inWorld(async (as, db) => {
    expect(await termsOfTeam(db, 'service-desk')).toEqual(usualTerms)
    expect(await setTeamTerms(as(ingrid), asked)).toEqual({ ok: true, value: { version: 1 } })
    expect(await termsOfTeam(db, 'service-desk')).toEqual({
      target: { run: 50, grow: 30, transform: 20 },
      replaceDays: 10,
      minutesPerTicket: 20,
      buildHoursPerWeek: 6,
      version: 1,
    })
  }))

test('of two who decide at once the second is told, and nothing of theirs is stored', () =>
  inWorld(async (as, db) => {
    await setTeamTerms(as(ingrid), asked)
    expect(await setTeamTerms(as(ingrid), { ...asked, run: 60, grow: 20 })).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect((await termsOfTeam(db, 'service-desk')).target.run).toBe(50)
  }))

test.each([priya, rival])('to $name, who does not lead it, there is no such team', (outsider) =>
  inWorld(async (as) => {
    expect(await setTeamTerms(as(outsider), asked)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await exportMix(as(outsider), { teamId: 'service-desk' })).toMatchObject({ refusal: { code: 'not-found' } })
  }),
)

test('shares that do not add up to 100 are refused with the way out', () => {
  const read = setTeamTermsInput.safeParse({ ...asked, transform: 25 })
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['run', 'The three shares add up to 100. Take away from one what you give to another.'],
  ])
})
