import { expect, test } from 'vitest'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import type { Scenario } from '@/lib/pathways/model'
import { listPlanVersions } from '@/lib/pathways/queries'
import { asItIs } from '@/lib/pathways/scenario'
import { showDesk } from '@/lib/pathways/show-desk'
import { showOutcomes } from '@/lib/pathways/show-scenario'
import { showPlan } from '@/lib/pathways/show-plan'
import { showComparison, showVersions } from '@/lib/pathways/show-versions'
import type { Context } from '@/lib/access/context'
import { inWorld, marcus, priya, rival, type As } from '../support/world'

/** Priya's plan of the plan tests: 195 hours at ten a week, ready on 4 July 2027. */
async function withPlan(as: As): Promise<Context> {
  const context = as(priya)
  await claimLevels(context, { levels: { networking: 1 } })
  await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
  await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
  await makePlan(context, {})
  return context
}

async function outcomesOf(context: Context, scenario: Partial<Scenario>, roles: readonly string[] = []) {
  const desk = await showDesk(context, { scenario: { ...asItIs, ...scenario }, roles })
  if (!desk) throw new Error('There is no plan to suppose anything about.')
  return { desk: desk.view, outcomes: await showOutcomes(context, desk) }
}

const weeksLater = (weeks: number) => new Date(Date.UTC(2027, 0, 4 + 7 * weeks, 9))

test('while nothing is supposed, today’s plan is its own answer', () =>
  inWorld(async (as) => {
    const { outcomes } = await outcomesOf(await withPlan(as), {})

    expect(outcomes).toMatchObject([
      { status: 'optimal', finishDate: '2027-07-04', hours: 195, changes: [], difference: { finishMoved: 0 } },
    ])
  }))

test('a what-if is the exact answer, says what it changes, and leaves the plan as it is', () =>
  inWorld(async (as) => {
    const context = await withPlan(as)
    const { outcomes } = await outcomesOf(context, { knows: { linux: 2 }, hours: 5 })

    // Linux is known: 155 hours are left. At five a week the networking course and the certificate, 90 hours, take 18
    // weeks and so miss the rotation of April; the next begins in the first whole week of July, for 13 weeks.
    expect(outcomes).toMatchObject([
      {
        status: 'optimal',
        finishDate: '2027-10-03',
        hours: 155,
        difference: { removed: [{ activityId: 'course-linux', title: 'Linux course' }], added: [] },
        changes: ['You protect 5 hours a week instead of 10.', 'You claim Linux 2; today it is 0.'],
        today: { finishDate: '2027-07-04', isSaved: true },
      },
    ])
    expect(await listPlanVersions(context, priya.id)).toHaveLength(1)
  }))

test('what is unknown, held already or true anyway is no part of what is supposed', () =>
  inWorld(async (as) => {
    const { desk, outcomes } = await outcomesOf(
      await withPlan(as),
      { hours: 10, without: ['no-such-activity'], knows: { networking: 1, 'no-such-skill': 3 } },
      ['no-such-role'],
    )

    expect(desk.scenario).toEqual(asItIs)
    expect(desk.chosen.map(({ id }) => id)).toEqual(['cloud-engineer'])
    expect(outcomes).toMatchObject([{ finishDate: '2027-07-04', changes: [] }])
  }))

test('roles stand side by side under the same assumptions, in the order in which they were asked for', () =>
  inWorld(async (as) => {
    const { outcomes } = await outcomesOf(await withPlan(as), { knows: { 'user-support': 2 } }, [
      'service-desk-analyst',
      'cloud-engineer',
    ])

    expect(outcomes).toMatchObject([
      {
        role: { id: 'service-desk-analyst' },
        steps: 0,
        hours: 0,
        gap: null,
        scenario: { role: 'service-desk-analyst' },
      },
      { role: { id: 'cloud-engineer' }, hours: 195, gap: { title: 'Cloud platforms', now: 0, needed: 3 } },
    ])
    expect(outcomes[0]).toMatchObject({
      changes: expect.arrayContaining(['You aim at Service desk analyst instead of Cloud engineer.']),
    })
  }))

test('an impossible what-if says why, and its ways out are scenarios that lead to a plan', () =>
  inWorld(async (as) => {
    const context = await withPlan(as)
    const { outcomes } = await outcomesOf(context, { deadline: '2027-05-02' })
    const [outcome] = outcomes
    if (outcome?.status !== 'infeasible') throw new Error('A rotation that ends in July cannot be over by May.')
    expect(outcome.conflict.length).toBeGreaterThan(0)
    const repair = outcome.repairs.find(({ scenario }) => scenario)?.scenario
    if (!repair) throw new Error('No repair can be supposed.')

    expect((await outcomesOf(context, repair)).outcomes).toMatchObject([{ status: 'optimal' }])
  }))

test('time that has passed is not put down to the scenario', () =>
  inWorld(async (as) => {
    await withPlan(as)
    const later = as(priya, weeksLater(2))
    const { outcomes } = await outcomesOf(later, { hours: 11 })

    // Two idle weeks move the plan as it stands; the difference tells only of the hour more.
    expect(outcomes).toMatchObject([{ difference: { why: ['You have 11 hours a week instead of 10.'] } }])
  }))

test('a version is shown as it was on its day, whatever came later', () =>
  inWorld(async (as) => {
    const context = await withPlan(as)
    await logHours(context, { activityId: 'course-networking', week: '2027-01-04', hours: 10 })
    const later = as(priya, weeksLater(1))
    await makePlan(later, {})

    expect(await showPlan(later, priya.id, 1)).toMatchObject({ today: '2027-01-04', currentWeek: 1, outdated: [] })
    const then = (await showPlan(later, priya.id, 1))?.steps.find(
      ({ activityId }) => activityId === 'course-networking',
    )
    const now = (await showPlan(later, priya.id))?.steps.find(({ activityId }) => activityId === 'course-networking')
    expect([then?.hoursDone, now?.hoursDone]).toEqual([0, 10])
  }))

test('versions say how far they moved the date; two of them say why, in either order', () =>
  inWorld(async (as) => {
    const context = await withPlan(as)
    await setTerms(context, { hoursPerWeek: 20, budget: null, deadline: null, version: 1 })
    await makePlan(context, {})

    const [second, first] = await showVersions(context, priya.id)
    expect([first, second]).toMatchObject([
      { number: 1, reason: 'first-plan', hours: 195, moved: null, madeOn: '2027-01-04', role: 'Cloud engineer' },
      { number: 2, reason: 're-plan', hoursPerWeek: 20 },
    ])
    const compared = await showComparison(context, priya.id, [2, 1])
    expect(compared?.comparison).toMatchObject({
      before: { number: 1 },
      after: { number: 2 },
      difference: { finishMoved: second?.moved, why: ['You have 20 hours a week instead of 10.'] },
    })
    expect(await showComparison(context, priya.id, [1, 1])).toBeUndefined()
    expect(await showComparison(context, priya.id, [1, 9])).toBeUndefined()
  }))

test('versions can be seen by a mentor and by nobody further off', () =>
  inWorld(async (as) => {
    await withPlan(as)

    expect(await showVersions(as(marcus), priya.id)).toHaveLength(1)
    expect(await showVersions(as(rival), priya.id)).toEqual([])
    expect(await showDesk(as(rival), { scenario: asItIs, roles: [] })).toBeUndefined()
  }))
