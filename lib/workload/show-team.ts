import type { Context } from '@/lib/access/context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { sayDay } from '@/lib/core/say'
import type { Led } from '@/lib/people/model'
import { findTeam } from '@/lib/people/teams'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { beforeAndAfter } from './before-and-after'
import { growthOf } from './growth'
import { mixOfTeam } from './mix'
import { peopleOfTeam } from './people'
import { termsOfTeam } from './team-terms'
import { trendOf } from './trend'
import type { FinishedAutomation } from './views/growth'
import { sayPercent, totalOf, weekToShow, type MixWeek } from './views/mix'
import { spans, usualSpan, type Span, type TeamTime } from './views/team'

/** A span as an address asks for it; anything else is the usual one. */
export const spanOf = (asked: unknown): Span => spans.find((span) => String(span) === asked) ?? usualSpan

/** How a team's hours lie against what it aims at, and what grows beside its work; for those who lead it. */
export async function showTeam(
  context: Context,
  teamId: string,
  { span, page = 1 }: { span: Span; page?: number },
): Promise<TeamTime | undefined> {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const { target } = await termsOfTeam(context.db, team.id)
  const { today, weeks } = await weeksOfTeam(context, team, span)
  const { months, automations } = await growthOf(context, team, weeks)
  const shown = weekToShow(weeks)
  return {
    team,
    target,
    today,
    span,
    weeks,
    shown,
    trend: trendOf(weeks, target),
    months,
    changes: automations.map((each) => ({ ...each, says: changeInWords(weeks, each) })),
    people: await peopleOfTeam(context, team, shown?.week ?? mondayOf(today), page),
  }
}

/** The last so many weeks of a team, this one included, by the calendar of who asks. */
export async function weeksOfTeam(context: Context, team: Led, span: Span) {
  const today = todayIn((await timeZoneOf(context, context.actor.id)) ?? 'UTC', context.now)
  const to = mondayOf(today)
  const weeks = await mixOfTeam(context, team, { from: addDays(to, -7 * (span - 1)), to, today })
  return { today, weeks: sinceTheFirst(weeks) }
}

/** Weeks before the first that anyone wrote say nothing; so many are shown in any case. */
function sinceTheFirst(weeks: readonly MixWeek[]): MixWeek[] {
  const first = weeks.findIndex(({ wrote, ...sums }) => wrote > 0 || totalOf(sums) > 0)
  return weeks.slice(Math.max(0, Math.min(first, weeks.length - spans[0])))
}

function changeInWords(weeks: readonly MixWeek[], { finishedOn }: FinishedAutomation): string | null {
  const found = beforeAndAfter(weeks, finishedOn)
  if (!found) return null
  const { before, after, weeksBefore, weeksAfter } = found
  const of = `of ${sayPercent(after.run)} in the ${weeksAfter} complete weeks since ${sayDay(finishedOn)}`
  return `Run work ${of}, against ${sayPercent(before.run)} in the ${weeksBefore} before.`
}
