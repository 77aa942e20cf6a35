import { expect, test } from 'vitest'
import { adoptScenario } from '@/lib/pathways/commands/adopt-scenario'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { steerStep } from '@/lib/pathways/commands/steer-step'
import { currentPlan, levelHistory, listPlanVersions, planVersion } from '@/lib/pathways/queries'
import { showPlan } from '@/lib/pathways/show-plan'
import { scenarioOf } from '@/lib/pathways/repair'
import { asItIs } from '@/lib/pathways/scenario'
import type { Context } from '@/lib/access/context'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { helen, ingrid, inWorld, marcus, priya, rival, tomas, type As } from '../support/world'

/** Priya aims at cloud engineer, knows networking 1, and protects ten hours a week. */
async function setOut(as: As): Promise<Context> {
  const context = as(priya)
  await claimLevels(context, { levels: { networking: 1 } })
  await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
  await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
  return context
}

const weeksLater = (weeks: number) => new Date(Date.UTC(2027, 0, 4 + 7 * weeks, 9))

test('a plan is proven, obeys every rule, and is kept with the problem that it answers', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    expect(await makePlan(context, {})).toMatchObject({ ok: true, value: { number: 1, status: 'optimal' } })

    const plan = await currentPlan(context, priya.id)
    // 40 + 60 + 30 hours of course, certificate and course, at ten a week, are done in week 13; the rotation of the first
    // whole week of April (week 14) then lasts thirteen weeks.
    expect(plan?.answer).toMatchObject({ status: 'optimal', finishWeek: 26, finishDate: '2027-07-04', hours: 195 })
    expect(plan && breachesOf(plan.problem, plan.answer.steps)).toEqual([])
    expect((await showPlan(context, priya.id))?.outdated).toEqual([])
  }))

test('without a target there is nothing to plan, and the refusal says what to do', () =>
  inWorld(async (as) => {
    expect(await makePlan(as(priya), {})).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('Choose a role') },
    })
  }))

test('a re-plan keeps what is begun, counts hours done, and leaves the version before it as it was', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await makePlan(context, {})
    const first = await currentPlan(context, priya.id)
    await logHours(context, { activityId: 'course-networking', week: '2027-01-04', hours: 10 })
    const later = as(priya, weeksLater(1))
    expect(await makePlan(later, {})).toMatchObject({ ok: true, value: { number: 2 } })

    const second = await currentPlan(later, priya.id)
    expect(second?.problem.begun).toEqual({ 'course-networking': 10 })
    expect(second?.problem.include).toEqual(['course-networking'])
    expect(second?.answer.hours).toBe(185)
    expect(await planVersion(later, priya.id, 1)).toEqual(first)
    expect((await listPlanVersions(later, priya.id)).map(({ number }) => number)).toEqual([2, 1])
  }))

test('finishing an activity claims what it raises, takes it out of the next plan, and can be taken back', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    expect(await finishActivity(context, { activityId: 'self-study-linux', finishedOn: '2027-01-04' })).toMatchObject({
      value: { raised: ['linux'] },
    })
    await makePlan(context, {})
    const steps = (await currentPlan(context, priya.id))?.answer.steps.map(({ activity }) => activity)
    expect(steps).toEqual(['certification-cloud', 'course-networking', 'rotation-cloud'])
    expect(await levelHistory(context, priya.id)).toContainEqual(
      expect.objectContaining({ skillId: 'linux', level: 2, ground: 'activity-finished' }),
    )
    expect(await finishActivity(context, { activityId: 'self-study-linux', finishedOn: '2027-02-01' })).toMatchObject({
      ok: false,
    })
  }))

test('prior learning that a mentor recognises shortens the plan, and nobody recognises their own', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    const level = { personId: priya.id, skillId: 'linux', level: 2, note: 'Ran the print servers for a year.' }
    await expect(recogniseLevel(context, level)).rejects.toThrow('may not level.recognise')
    for (const outsider of [rival, tomas])
      expect(await recogniseLevel(as(outsider), level)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await recogniseLevel(as(marcus), level)).toMatchObject({ ok: true })

    await makePlan(context, {})
    expect((await currentPlan(context, priya.id))?.answer.hours).toBe(155)
    expect(await levelHistory(context, priya.id)).toContainEqual(
      expect.objectContaining({ skillId: 'linux', proof: 'attested', statedBy: 'Marcus Webb' }),
    )
  }))

test.each([rival, tomas])('to $name this plan does not exist', (outsider) =>
  inWorld(async (as) => {
    await makePlan(await setOut(as), {})
    expect(await currentPlan(as(outsider), priya.id)).toBeUndefined()
    expect(await listPlanVersions(as(outsider), priya.id)).toEqual([])
    expect(await levelHistory(as(outsider), priya.id)).toEqual([])
  }),
)

test.each([marcus, ingrid, helen])('$name, who looks after this person, sees the plan', (carer) =>
  inWorld(async (as) => {
    await makePlan(await setOut(as), {})
    expect(await currentPlan(as(carer), priya.id)).toMatchObject({ number: 1 })
  }),
)

test('a plan says why it is outdated: other hours, a week off, a decision, a level', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await makePlan(context, {})
    await setTerms(context, { hoursPerWeek: 6, budget: null, deadline: null, version: 1 })
    await setWeek(context, { week: '2027-02-01', hours: 0, reason: 'On leave' })
    await steerStep(context, { activityId: 'course-linux', wish: 'leave-out', beginsIn: null })
    await claimLevels(context, { levels: { 'cloud-platforms': 1 } })

    expect((await showPlan(context, priya.id))?.outdated).toEqual([
      'Your protected hours are now 6 a week; the plan was made with 10.',
      'Some weeks ahead have other hours than the plan knew of.',
      'You decided what must, or must not, be in the plan.',
      'You now hold Cloud platforms 1.',
    ])
  }))

test('a plan that life has left behind says by how much', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await makePlan(context, {})
    await logHours(context, { activityId: 'course-networking', week: '2027-01-04', hours: 4 })
    const later = as(priya, weeksLater(2))

    expect((await showPlan(later, priya.id))?.outdated).toEqual([
      'By 17 January 2027 the plan foresaw 20 hours; 4 are logged.',
    ])
  }))

test('terms that were changed in another tab are not overwritten', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await setTerms(context, { hoursPerWeek: 8, budget: null, deadline: null, version: 1 })
    expect(await setTerms(context, { hoursPerWeek: 3, budget: null, deadline: null, version: 1 })).toMatchObject({
      refusal: { code: 'stale' },
    })
  }))

test('an impossible deadline is answered with its cause, and a repair that is adopted makes a plan', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: '2027-05-02', version: 1 })
    expect(await makePlan(context, {})).toMatchObject({ ok: true, value: { status: 'infeasible' } })
    const plan = await currentPlan(context, priya.id)
    expect(plan?.answer.conflict.length).toBeGreaterThan(0)
    const repair = plan?.answer.repairs.find(({ change }) => change.deadlineWeek)
    const scenario = plan && repair && scenarioOf(repair.change, plan.problem)
    if (!scenario) throw new Error('No repair moves the deadline.')

    expect(
      await adoptScenario(context, { scenario: { ...scenario, without: [], free: [], knows: {} }, version: 2 }),
    ).toMatchObject({ ok: true })
    expect((await currentPlan(context, priya.id))?.answer).toMatchObject({
      status: 'optimal',
      finishDate: '2027-07-04',
    })
  }))

test('a what-if that is adopted becomes the terms, the levels and the next version; a stale one is refused', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await makePlan(context, {})
    const scenario = { ...asItIs, hours: 12, without: ['course-linux'], free: [], knows: { networking: 2 } }
    expect(await adoptScenario(context, { scenario, version: 7 })).toMatchObject({ refusal: { code: 'stale' } })
    expect(await adoptScenario(context, { scenario, version: 1 })).toMatchObject({ ok: true, value: { number: 2 } })

    const plan = await currentPlan(context, priya.id)
    expect(plan).toMatchObject({ reason: 'what-if-adopted', problem: { hoursPerWeek: 12, exclude: ['course-linux'] } })
    expect(plan?.answer.steps.map(({ activity }) => activity)).toEqual([
      'self-study-linux',
      'certification-cloud',
      'rotation-cloud',
    ])
    expect((await showPlan(context, priya.id))?.outdated).toEqual([])
  }))
