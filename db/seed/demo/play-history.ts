import type { Database } from '@/db'
import { contextOfMember } from '@/lib/access/system-context'
import { addDays, mondayOf, weekOf } from '@/lib/core/weeks'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { finishActivity } from '@/lib/pathways/commands/finish-activity'
import { logHours } from '@/lib/pathways/commands/log-hours'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { setWeek } from '@/lib/pathways/commands/set-week'
import { factsOf } from '@/lib/pathways/facts'
import { currentPlan } from '@/lib/pathways/queries'
import { goalOfActivity } from '@/lib/projects/model'
import { cast, type CastId } from './cast'
import type { History } from './histories'
import { succeed, type Scene } from './stage'

/** Plays a learner's history week by week, so that the demo's plans, hours and levels came about as real ones do. */
export async function playHistory(
  db: Database,
  today: string,
  history: History,
  { scenes, props }: { scenes: readonly Scene[]; props: Map<string, string> },
): Promise<void> {
  const thisWeek = mondayOf(today)
  const monday = (weeksAgo: number) => addDays(thisWeek, -7 * weeksAgo)
  const on = (day: string, who = history.who) => contextOfMember(cast[who], db, new Date(`${day}T09:00:00Z`))
  const perform = ({ play }: Scene, day: string) => play({ today: day, as: (who: CastId) => on(day, who), props })
  const first = on(monday(history.weeksAgo))

  await succeed(claimLevels(first, { levels: { ...history.levels } }))
  await succeed(chooseTarget(first, { roleId: history.target, wishedBy: null }))
  const { hoursPerWeek, budget } = history
  await succeed(setTerms(first, { hoursPerWeek, budget, deadline: null, version: 0 }))
  for (const { inWeeks, hours, reason } of history.exceptions)
    await succeed(setWeek(first, { week: monday(-inWeeks), hours, reason }))
  await succeed(makePlan(first, {}))

  for (let ago = history.weeksAgo; ago >= 0; ago--) {
    const week = monday(ago)
    for (const { weeksAgo, by, skill, level, note } of history.recognised)
      if (weeksAgo === ago)
        await succeed(recogniseLevel(on(week, by), { personId: history.who, skillId: skill, level, note }))
    for (const scene of scenes) if ('weeksAgo' in scene && scene.weeksAgo === ago) await perform(scene, week)
    if (history.rePlans.includes(ago)) await succeed(makePlan(on(week), {}))
    const pace = history.pace[(history.weeksAgo - ago) % history.pace.length] ?? 1
    // The current week is under way: about half of it is taken.
    await workWeek(on, week, ago === 0 ? pace / 2 : pace, today)
  }
  for (const scene of scenes) if ('daysAgo' in scene) await perform(scene, addDays(today, -scene.daysAgo))
}

/** Works a share of what the plan foresees for a week, and finishes what has no hours left. */
async function workWeek(
  on: (day: string) => ReturnType<typeof contextOfMember>,
  week: string,
  pace: number,
  today: string,
) {
  const context = on(week)
  const plan = await currentPlan(context, context.actor.id)
  if (!plan) return
  const number = String(weekOf(plan.problem.start, week))
  const before = await factsOf(context, context.actor.id)

  for (const { activity, hoursByWeek, lastWeek } of plan.answer.steps) {
    const entry = plan.problem.activities.find(({ id }) => id === activity)
    if (!entry) continue
    // Whoever is a few hours short at the end of a step catches up before the next.
    const isLast = number === String(lastWeek) && addDays(week, 6) < today
    const planned = Math.round((hoursByWeek[number] ?? 0) * pace)
    const hours = isLast ? entry.hours - (before?.worked[activity] ?? 0) : planned
    if (hours <= 0 || entry.kind === 'renewal' || before?.finished[activity]) continue
    await succeed(logHours(context, { activityId: activity, week, hours }))
    const sunday = addDays(week, 6)
    // A goal is finished by evidence, whatever its hours.
    if (goalOfActivity(activity)) continue
    const isDone = (before?.worked[activity] ?? 0) + hours >= entry.hours && sunday < today
    if (isDone) await succeed(finishActivity(on(sunday), { activityId: activity, finishedOn: sunday }))
  }
}
