import { lineId, plainLine, type Line } from '@/lib/hours/views/line'
import type { EntryLine } from '@/lib/hours/lines-of'
import { sayClock } from '@/lib/core/zones'
import { sayCount } from '@/lib/core/say'
import { weekdayOf } from '@/lib/core/weeks'
import type { Occurrence } from '@/lib/protected-time/views/occurrence'

/** A line that is likely, why, and minutes by day from Monday on; days without any are for the person to fill in. */
export type Draft = { line: Line; says: string; title: string | null; byDay: readonly number[] }

const nothing = [0, 0, 0, 0, 0, 0, 0] as const
const onDay = (day: string, minutes: number) => nothing.map((_, at) => (at === weekdayOf(day) - 1 ? minutes : 0))

/** Each block that stood, with the step that is next in the plan, since that is what it is for. */
export const draftsOfBlocks = (blocks: readonly Occurrence[], next: string | null, days: readonly string[]): Draft[] =>
  blocks.flatMap((block) => {
    const day = block.state === 'placed-again' ? (block.instead?.day ?? '') : block.day
    const startsAt = block.instead && block.state === 'placed-again' ? block.instead.startsAt : block.startsAt
    if (block.state === 'cancelled' || block.state === 'lost' || !days.includes(day)) return []
    return [
      {
        line: { ...plainLine('protected'), activityId: next, blockId: block.blockId },
        says: `Your protected block, ${sayClock(startsAt)} to ${sayClock(startsAt + block.minutes)}`,
        title: 'Protected block',
        byDay: onDay(day, block.minutes),
      },
    ]
  })

/** Steps that the plan foresees for this week: as many hours as it says, on days that the person says. */
export const draftsOfSteps = (steps: readonly { activityId: string; planned: number; taken: number }[]): Draft[] =>
  steps
    .filter(({ planned, taken }) => planned > taken)
    .map(({ activityId, planned }) => ({
      line: { ...plainLine('protected'), activityId },
      says: `From your plan: ${sayCount(planned, 'hour')} this week`,
      title: null,
      byDay: nothing,
    }))

/** Work as it was last week, day by day; learning has its own plan. */
export const draftsOfLastWeek = (lines: readonly EntryLine[]): Draft[] =>
  lines
    .filter(
      ({ line, byDay }) => line.blockId === null && line.purpose !== 'protected' && byDay.some((each) => each > 0),
    )
    .map(({ line, byDay }) => ({ line, says: 'As last week', title: null, byDay }))

/** The kinds of ticket that the team has: who spent how long on them, only they can say. */
export const draftsOfTickets = (kinds: readonly string[]): Draft[] =>
  kinds.slice(0, 3).map((ticketKind) => ({
    line: { ...plainLine('run'), ticketKind },
    says: 'Your team has many of these',
    title: null,
    byDay: nothing,
  }))

/** Drafts one after another; of two of the same line the first stands. */
export function together(drafts: readonly Draft[]): Draft[] {
  const byLine = new Map<string, Draft>()
  for (const draft of drafts) {
    const id = lineId(draft.line)
    if (!byLine.has(id)) byLine.set(id, draft)
  }
  return [...byLine.values()]
}
