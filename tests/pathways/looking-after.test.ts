import { expect, test } from 'vitest'
import { attentionFor } from '@/lib/pathways/attention'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { showCaredFor } from '@/lib/pathways/looking-after'
import { looksAfterAnyone } from '@/lib/people/queries'
import { amara, helen, ingrid, inWorld, marcus, priya, tomas } from '../support/world'

const plan = { finishDate: '2028-03-12', start: '2027-01-04' }
const well = { role: 'Cloud engineer', plan, drift: 0, lastLogged: '2027-02-01' }

test('attention has a cause: no role, no plan, no way, silence, or a date that slips', () => {
  const today = '2027-02-10'
  expect(attentionFor(well, today)).toEqual([])
  expect(attentionFor({ ...well, role: null }, today)[0]).toContain('No role')
  expect(attentionFor({ role: 'Cloud engineer', drift: null, lastLogged: null }, today)[0]).toContain('No plan for')
  expect(attentionFor({ ...well, plan: { ...plan, finishDate: null } }, today)[0]).toContain('present terms')
  // Whole weeks without an hour before the one of 8 February: 1 and 25 January to 1 February is one, 18 January two.
  expect(attentionFor({ ...well, lastLogged: '2027-01-25' }, today)).toEqual([])
  expect(attentionFor({ ...well, lastLogged: '2027-01-18' }, today)[0]).toContain('18 January 2027')
  expect(attentionFor({ ...well, drift: 2 }, today)).toEqual([])
  expect(attentionFor({ ...well, drift: 3 }, today)[0]).toContain('3 weeks later')
})

test('those who look after someone see their date, its drift and their last hours, by name', () =>
  inWorld(async (as) => {
    const context = as(priya)
    await claimLevels(context, { levels: { networking: 1 } })
    await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
    await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
    await makePlan(context, {})
    await setTerms(context, { hoursPerWeek: 5, budget: null, deadline: null, version: 1 })
    await makePlan(context, {})
    await logHours(context, { activityId: 'course-networking', week: '2027-01-04', hours: 3 })

    for (const carer of [marcus, ingrid, helen]) {
      const people = await showCaredFor(as(carer))
      const names = people.map(({ name }) => name)
      expect(names).toEqual(names.toSorted())
      const shown = people.find(({ id }) => id === priya.id)
      expect(shown).toMatchObject({ role: 'Cloud engineer', lastLogged: '2027-01-04' })
      expect(shown?.drift).toBeGreaterThan(0)
    }
  }))

test.each([tomas, amara])('$name looks after nobody, and is shown nobody', (other) =>
  inWorld(async (as) => {
    expect(await looksAfterAnyone(as(other))).toBe(false)
    expect(await showCaredFor(as(other))).toEqual([])
    expect(await looksAfterAnyone(as(marcus))).toBe(true)
  }),
)
