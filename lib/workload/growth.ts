import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import { wholeHours } from '@/lib/hours/model'
import type { Led } from '@/lib/people/model'
import { automationsFinished, certificationsFinished, levelsAttested } from './growth-counts'
import { improvementProjects } from './improvement-projects'
import { plannedHours } from './planned'
import type { FinishedAutomation, GrowthMonth } from './views/growth'
import type { MixWeek } from './views/mix'

/**
 * What grew beside a team's work in the months of these weeks, the latest first. A week's learning is counted in the month of
 * its Thursday, and only weeks that have begun. The caller has found the team.
 */
export async function growthOf(
  context: Context,
  team: Led,
  weeks: readonly MixWeek[],
): Promise<{ months: GrowthMonth[]; automations: FinishedAutomation[] }> {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return { months: [], automations: [] }
  const thursdays = weeks.map((week) => ({ week, month: addDays(week.week, 3).slice(0, 7) }))
  const months = [...new Set(thursdays.map(({ month }) => month))].toReversed()
  const from = `${months.at(-1)}-01`
  const levels = await levelsAttested(context, team, from)
  const certifications = await certificationsFinished(context, team, from)
  const automations = await automationsFinished(context, team, from)
  const projects = await improvementProjects(context, team, months)
  const planned = await plannedHours(context, team, { from: first.week, to: last.week })
  return {
    automations,
    months: months.map((month) => {
      const its = thursdays.filter((each) => each.month === month).map(({ week }) => week)
      return {
        month,
        levels: levels.get(month) ?? 0,
        certifications: certifications.get(month) ?? 0,
        automations: automations.filter(({ finishedOn }) => finishedOn.startsWith(month)).length,
        projects: projects.get(month) ?? 0,
        learnt: wholeHours(its.reduce((sum, week) => sum + week.protected + week.instruction, 0)),
        planned: its.reduce((sum, { week }) => sum + planned(week), 0),
      }
    }),
  }
}
