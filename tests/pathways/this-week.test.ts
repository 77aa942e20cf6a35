import { expect, test } from 'vitest'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { showWeek } from '@/lib/pathways/this-week'
import { inWorld, marcus, priya, rival, type As } from '../support/world'

/** Priya aims at cloud engineer with ten hours a week, from Monday 4 January 2027, and has a plan. */
async function setOut(as: As) {
  const context = as(priya)
  await claimLevels(context, { levels: { networking: 1 } })
  await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
  await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
  await makePlan(context, {})
  return context
}
const weeksLater = (weeks: number) => new Date(Date.UTC(2027, 0, 4 + 7 * weeks, 9))
const shown = async (...[context, personId = priya.id]: [Parameters<typeof showWeek>[0], string?]) =>
  (await showWeek(context, personId))?.week

test('a week shows its protected hours, the hours its steps take of them, and which step is next', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    const week = await shown(context)

    expect(week).toMatchObject({
      monday: '2027-01-04',
      sunday: '2027-01-10',
      protectedHours: 10,
      planned: 10,
      taken: 0,
    })
    expect(week?.steps.reduce((sum, { planned }) => sum + planned, 0)).toBe(10)
    expect(week?.next).toBe(week?.steps[0]?.activityId)
    expect(week?.total).toBe(195)
  }))

test('hours logged this week are taken from it, and saying them again replaces what was said', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    const [step] = (await shown(context))?.steps ?? []
    const activityId = step?.activityId ?? ''
    await logHours(context, { activityId, week: '2027-01-04', hours: 7 })
    await logHours(context, { activityId, week: '2027-01-04', hours: 4 })

    expect(await shown(context)).toMatchObject({ taken: 4, done: 4 })
  }))

test('a week off says so with its reason, here and four weeks ahead, not five', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    await setWeek(context, { week: '2027-01-04', hours: 0, reason: 'On call' })
    await setWeek(context, { week: '2027-02-01', hours: 0, reason: 'On leave' })
    await setWeek(context, { week: '2027-02-08', hours: 0, reason: 'Later' })
    const week = await shown(context)

    expect(week).toMatchObject({ protectedHours: 0, exception: 'On call' })
    expect(week?.waiting.filter(({ kind }) => kind === 'week-off')).toMatchObject([{ why: 'On leave' }])
  }))

test('what should be done by now stays in the week, and comes before what lies ahead', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    const first = (await shown(context))?.steps[0]
    const plan = (await showWeek(context, priya.id))?.plan
    const last = plan?.steps.find(({ activityId }) => activityId === first?.activityId)?.lastWeek ?? 0
    const week = await shown(as(priya, weeksLater(last)))

    expect(week?.steps).toContainEqual(
      expect.objectContaining({
        activityId: first?.activityId,
        planned: 0,
        reason: expect.stringContaining('are left'),
      }),
    )
    expect(week?.next).toBe(first?.activityId)
  }))

test('an activity whose hours are all logged waits to be finished, and no longer once it is', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    // Thirty hours, in three weeks of ten.
    for (const week of ['2027-01-04', '2027-01-11', '2027-01-18'])
      await logHours(as(priya, weeksLater(3)), { activityId: 'course-networking', week, hours: 10 })
    expect((await shown(as(priya, weeksLater(3))))?.waiting).toContainEqual(
      expect.objectContaining({ kind: 'finish', finishes: 'course-networking' }),
    )

    await finishActivity(context, { activityId: 'course-networking', finishedOn: '2027-01-04' })
    expect((await shown(as(priya, weeksLater(3))))?.waiting.map(({ finishes }) => finishes)).not.toContain(
      'course-networking',
    )
  }))

test('an exam is to be booked in the eight weeks before the plan has it done, not sooner', () =>
  inWorld(async (as) => {
    const context = await setOut(as)
    const exam = (await showWeek(context, priya.id))?.plan.steps.find(({ kind }) => kind === 'certification')
    const kinds = async (weeks: number) => (await shown(as(priya, weeksLater(weeks))))?.waiting.map(({ kind }) => kind)

    expect(await kinds((exam?.lastWeek ?? 0) - 9)).not.toContain('exam')
    expect(await kinds((exam?.lastWeek ?? 0) - 4)).toContain('exam')
  }))

test('without a plan there is no week, and to outsiders nobody has one', () =>
  inWorld(async (as) => {
    expect(await showWeek(as(priya), priya.id)).toBeUndefined()
    await setOut(as)
    expect(await showWeek(as(rival), priya.id)).toBeUndefined()
    expect(await showWeek(as(marcus), priya.id)).toBeDefined()
  }))
