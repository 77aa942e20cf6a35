import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { learningGoals } from '@/db/schema'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { steerStep } from '@/lib/pathways/commands/steer-step'
import { activityFromGoal, type PlannedGoal } from '@/lib/pathways/goals'
import { currentPlan } from '@/lib/pathways/queries'
import { asItIs } from '@/lib/pathways/scenario'
import { scenarioOf } from '@/lib/pathways/repair'
import { showDesk } from '@/lib/pathways/show-desk'
import { showOutcomes } from '@/lib/pathways/show-scenario'
import { showPlan } from '@/lib/pathways/show-plan'
import { showTerms } from '@/lib/pathways/show-terms'
import { showWeek } from '@/lib/pathways/this-week'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { dropGoal } from '@/lib/projects/commands/drop-goal'
import { activityOfGoal } from '@/lib/projects/model'
import { reachGoals, reopenGoals } from '@/lib/projects/reach-goals'
import { inWorld, marcus, priya } from '../support/world'
import { goalIn, goalOf, priyaSetsOut, rolloutOf, valueOf } from './work'

const weeksLater = (weeks: number) => new Date(Date.UTC(2027, 0, 4 + 7 * weeks, 9))

const goal: PlannedGoal = {
  id: 'g1',
  project: { id: 'p1', name: 'Branch office rollout' },
  skillId: 'networking',
  level: 3,
  from: '2027-01-04',
  by: '2027-05-30',
  hours: 40,
  criteria: 'A change record',
  setBy: 'Marcus Webb',
  endedBy: null,
  ending: null,
}
const activity = (differently: Partial<PlannedGoal>, start = '2027-01-04') =>
  activityFromGoal({ ...goal, ...differently }, start, () => 'Networking')

test('a goal is an activity with its hours, its level and its title, and without a price', () => {
  expect(activity({})).toEqual({
    id: 'goal-g1',
    title: 'Networking 3 in Branch office rollout',
    kind: 'project',
    hours: 40,
    cost: 0,
    raises: { networking: 3 },
    needs: {},
    after: [],
    // 4 January to Sunday 30 May 2027 are 147 days: 21 whole weeks.
    window: { to: 21 },
    waitWeeks: 0,
    reclaims: 0,
  })
})

test.each([
  ['a day in the middle of a week leaves only the weeks that are over by then', { by: '2027-05-27' }, { to: 20 }],
  ['work that begins later has a first week, even from its middle', { from: '2027-02-03' }, { from: 5, to: 21 }],
  ['a goal within a single week has that week', { from: '2027-02-02', by: '2027-02-04' }, { from: 5, to: 5 }],
  ['a goal due this week has this week', { by: '2027-01-07' }, { to: 1 }],
  ['a goal that is past its day has no last week any more', { from: '2026-09-07', by: '2027-01-03' }, undefined],
])('%s', (_what, differently, window) => {
  expect(activity(differently).window).toEqual(window)
})

test('a plan made later counts the same days in its own weeks', () => {
  expect(activity({}, '2027-05-17').window).toEqual({ to: 2 })
  expect(activity({}, '2027-05-31').window).toBeUndefined()
})

test('an attached goal is in the next plan, within its days, and saves what it makes needless', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as)
    await makePlan(context, {})

    const plan = await currentPlan(context, priya.id)
    const step = plan?.answer.steps.find((one) => one.activity === activityOfGoal(goalId))
    // Networking 2 comes from the goal's 20 hours, not from the course's 30: 40 + 60 + 65 + 20 in place of 195.
    expect(plan?.answer).toMatchObject({ status: 'optimal', hours: 185, finishDate: '2027-07-04' })
    expect(plan?.answer.steps.map((one) => one.activity)).not.toContain('course-networking')
    expect(Object.values(step?.hoursByWeek ?? {}).reduce((sum, hours) => sum + hours, 0)).toBe(20)
    expect(step?.lastWeek).toBeLessThanOrEqual(8)
    expect(plan && breachesOf(plan.problem, plan.answer.steps)).toEqual([])

    const view = await showPlan(context, priya.id)
    expect(view?.outdated).toEqual([])
    expect(view?.steps.find(({ activityId }) => activityId === activityOfGoal(goalId))).toMatchObject({
      title: 'Networking 2 in Branch office rollout',
      kind: 'project',
      goal: {
        id: goalId,
        setBy: 'Marcus Webb',
        criteria: 'Change record and a short account',
        project: { name: 'Branch office rollout' },
      },
    })
  }))

test('a goal that helps nothing is in the plan all the same, until the person leaves it out', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as, { skillId: 'user-support', level: 1, hours: 10 })
    const activityId = activityOfGoal(goalId)
    await makePlan(context, {})
    expect((await currentPlan(context, priya.id))?.answer.hours).toBe(205)
    const step = (await showPlan(context, priya.id))?.steps.find((each) => each.activityId === activityId)
    expect(step?.because).toEqual(['Marcus Webb set it as a goal.'])

    expect(await steerStep(context, { activityId, wish: 'leave-out', beginsIn: null })).toMatchObject({ ok: true })
    expect((await showPlan(context, priya.id))?.outdated).toEqual([
      'You decided what must, or must not, be in the plan.',
    ])
    await makePlan(context, {})
    const plan = await currentPlan(context, priya.id)
    expect(plan).toMatchObject({ problem: { include: [], exclude: [activityId] }, answer: { hours: 195 } })
    expect((await showTerms(context, priya.id))?.decided).toMatchObject([
      { title: 'User support 1 in Branch office rollout', wish: 'leave-out' },
    ])
    expect((await showDesk(context, { scenario: asItIs, roles: [] }))?.view.leftOut).toHaveLength(1)
  }))

test('a person cannot steer, log or finish a goal that is not theirs', () =>
  inWorld(async (as) => {
    const { goalId } = await goalOf(as)
    const activityId = activityOfGoal(goalId)
    for (const context of [as(marcus), as(priya, weeksLater(1))]) {
      const isHers = context.actor.id === priya.id
      const week = '2027-01-04'
      expect(await steerStep(context, { activityId, wish: 'keep', beginsIn: null })).toMatchObject({ ok: isHers })
      expect(await logHours(context, { activityId, week, hours: 3 })).toMatchObject({ ok: isHers })
      expect(await finishActivity(context, { activityId, finishedOn: week })).toMatchObject({
        ok: false,
        refusal: { message: expect.stringContaining('evidence') },
      })
    }
  }))

test('the week shows a goal with the way to its evidence, and asks for it once all hours are logged', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as, { by: '2027-01-17', hours: 20 })
    await makePlan(context, {})
    const activityId = activityOfGoal(goalId)
    expect((await showWeek(context, priya.id))?.week.steps).toContainEqual(
      expect.objectContaining({ activityId, goalId, planned: 10, canLog: true }),
    )

    const later = as(priya, weeksLater(1))
    for (const week of ['2027-01-04', '2027-01-11']) await logHours(later, { activityId, week, hours: 10 })
    expect((await showWeek(later, priya.id))?.week.waiting).toContainEqual(
      expect.objectContaining({ kind: 'evidence', goalId, why: expect.stringContaining('Change record') }),
    )
  }))

test('a plan says in words that a goal was attached, and that one was dropped', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    await makePlan(context, {})
    const { goalId } = await goalOf(as)
    expect((await showPlan(context, priya.id))?.outdated).toEqual([
      'Marcus Webb attached a goal: Networking 2 in Branch office rollout.',
    ])

    await makePlan(context, {})
    await dropGoal(as(marcus), { goalId, reason: 'The work moved elsewhere.' })
    const view = await showPlan(context, priya.id)
    expect(view?.outdated).toEqual(['Marcus Webb dropped a goal: Networking 2 in Branch office rollout.'])
    expect(view?.steps.find(({ goal: behind }) => behind)?.goal?.ending).toBe('dropped')
    await makePlan(context, {})
    expect((await showPlan(context, priya.id))?.outdated).toEqual([])
    // The version that held it still does.
    expect((await showPlan(context, priya.id, 2))?.steps.some(({ goal: behind }) => behind?.id === goalId)).toBe(true)
  }))

test('a goal that is reached is finished in the plan that held it, and gone from the next; reopening takes both back', () =>
  inWorld(async (as, db) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as)
    await makePlan(context, {})
    const reached = { personId: priya.id, skillId: 'networking', goalIds: [goalId] }

    // A level below what the goal asks for, or another skill, reaches nothing.
    expect(await reachGoals(db, as(marcus), { ...reached, level: 1 })).toEqual([])
    expect(await reachGoals(db, as(marcus), { ...reached, skillId: 'linux', level: 7 })).toEqual([])
    expect(await reachGoals(db, as(marcus), { ...reached, level: 2 })).toEqual([goalId])
    expect(await reachGoals(db, as(marcus), { ...reached, level: 2 })).toEqual([])
    const step = (await showPlan(context, priya.id))?.steps.find(({ goal: behind }) => behind?.id === goalId)
    expect(step).toMatchObject({ finishedOn: '2027-01-04', hoursDone: 20, goal: { ending: 'reached' } })
    await makePlan(context, {})
    const ids = async () => (await currentPlan(context, priya.id))?.problem.activities.map(({ id }) => id)
    expect(await ids()).not.toContain(activityOfGoal(goalId))

    expect(await reopenGoals(db, as(marcus), reached)).toEqual([goalId])
    await makePlan(context, {})
    expect(await ids()).toContain(activityOfGoal(goalId))
    expect((await showPlan(context, priya.id))?.steps.find(({ goal: behind }) => behind?.id === goalId)).toMatchObject({
      finishedOn: null,
      goal: { ending: null },
    })
  }))

test('a goal that is reopened while a newer one asks for the same ends as dropped, and says so', () =>
  inWorld(async (as, db) => {
    const { goalId, projectId } = await goalOf(as)
    const reached = { personId: priya.id, skillId: 'networking', goalIds: [goalId] }
    await reachGoals(db, as(marcus), { ...reached, level: 2 })
    valueOf(await attachGoal(as(marcus), goalIn(projectId)))

    expect(await reopenGoals(db, as(marcus), reached)).toEqual([])
    const [row] = await db.select().from(learningGoals).where(eq(learningGoals.id, goalId))
    expect(row).toMatchObject({ ending: 'dropped', endingNote: 'A newer goal asks for the same.' })
  }))

test('a goal that does not fit into its days is named in the conflict, and leaving it out is a way out that works', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as, { by: '2027-01-17', hours: 30 })
    await setWeek(context, { week: '2027-01-11', hours: 0, reason: 'On leave' })
    // Ten hours are left until 17 January, and thirty are asked for.
    expect(await makePlan(context, {})).toMatchObject({ ok: true, value: { status: 'infeasible' } })
    const plan = await currentPlan(context, priya.id)
    expect(plan?.answer.conflict.join(' ')).toContain('Networking 2 in Branch office rollout')

    const withdrawn = plan?.answer.repairs.find(({ change }) => change.include)
    const scenario = plan && withdrawn && scenarioOf(withdrawn.change, plan.problem)
    expect(scenario).toMatchObject({ without: [activityOfGoal(goalId)], free: [] })
  }))

test('a what-if may leave a goal out, and is told so by the goal’s name', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { goalId } = await goalOf(as)
    await makePlan(context, {})
    const scenario = { ...asItIs, without: [activityOfGoal(goalId)] }
    const desk = await showDesk(context, { scenario, roles: [] })
    if (!desk) throw new Error('There is no plan to suppose anything about.')

    expect(await showOutcomes(context, desk)).toMatchObject([
      { status: 'optimal', hours: 195, changes: ['“Networking 2 in Branch office rollout” is left out.'] },
    ])
  }))

test('a goal that is past its day stays in the plan', () =>
  inWorld(async (as) => {
    const context = await priyaSetsOut(as)
    const { projectId } = await rolloutOf(as)
    const { goalId } = valueOf(await attachGoal(as(marcus), goalIn(projectId, { by: '2027-01-10' })))
    const later = as(priya, weeksLater(3))
    await makePlan(later, {})

    const plan = await currentPlan(later, context.actor.id)
    expect(plan?.answer.steps.map(({ activity: id }) => id)).toContain(activityOfGoal(goalId))
    expect(plan?.problem.activities.find(({ id }) => id === activityOfGoal(goalId))).not.toHaveProperty('window')
  }))
