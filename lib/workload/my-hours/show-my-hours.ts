import { and, eq } from 'drizzle-orm'
import { hourSheets, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { daysOfWeek, entriesOf, linesIn } from '@/lib/hours/lines-of'
import { hoursLimits, mixes } from '@/lib/hours/model'
import { titlesOf } from '@/lib/hours/titles'
import { isLearning, lineId, plainLine, purposeNames, type Line } from '@/lib/hours/views/line'
import type { MyHoursView, MyLine } from '@/lib/hours/views/my-week'
import { showWeek } from '@/lib/pathways/this-week'
import { occurrencesOf, todayOf } from '@/lib/protected-time/queries'
import { draftsOfBlocks, draftsOfLastWeek, draftsOfSteps, draftsOfTickets, together, type Draft } from './drafts'
import { subjectsOf } from './subjects'

/** A week of the actor's hours with all that is likely in it; undefined for a week that has not begun or is too far back. */
export async function showMyHours(context: Context, asked: string | undefined): Promise<MyHoursView | undefined> {
  const { actor, db } = context
  const { today } = await todayOf(context, actor.id)
  const current = mondayOf(today)
  const earliest = addDays(current, -7 * hoursLimits.weeksBack)
  const week = asked ?? current
  if (week > current || week < earliest || week !== mondayOf(week)) return undefined
  const before = addDays(week, -7)

  const [found] = await db
    .select({ sheet: hourSheets, by: people.name })
    .from(hourSheets)
    .leftJoin(people, eq(people.id, hourSheets.decidedBy))
    .where(and(eq(hourSheets.personId, actor.id), eq(hourSheets.week, week)))
  const sheet = found?.sheet
  const state = sheet?.state ?? 'open'
  const canWrite = state === 'open' || state === 'returned'
  const entries = await entriesOf(
    context,
    [week, before].map((each) => ({ personId: actor.id, week: each })),
  )
  const written = linesIn(
    entries.filter((entry) => entry.week === week),
    week,
  )
  const last = linesIn(
    entries.filter((entry) => entry.week === before),
    before,
  )
  const plan = await showWeek(context, actor.id)
  const steps =
    plan && week === current ? plan.week.steps.filter(({ canLog, isFinished }) => canLog && !isFinished) : []
  const open = (plan?.plan.steps ?? []).filter(({ finishedOn, kind }) => !finishedOn && kind !== 'renewal')
  const { subjects, standard, kinds } = await subjectsOf(context, open)
  const blocks = canWrite ? await occurrencesOf(context, actor.id, { from: before, to: addDays(week, 6) }) : []
  const stood = draftsOfBlocks(blocks, plan?.week.next ?? null, daysOfWeek(week)).filter(
    ({ line }) => !written.some((each) => each.line.blockId === line.blockId),
  )
  const isOnBlocks = stood.length > 0 || written.some(({ line }) => line.blockId !== null)
  const drafts = canWrite
    ? together([
        ...stood,
        ...(isOnBlocks ? [] : draftsOfSteps(steps)),
        ...draftsOfLastWeek(last),
        ...draftsOfTickets(kinds),
      ])
    : []

  const hasWork = [...written, ...drafts].some(({ line }) => !isLearning(line.purpose))
  const plainDrafts = mixes.map((mix): Draft => ({ line: plainLine(mix), says: '', title: null, byDay: [] }))
  if (canWrite && !hasWork) drafts.push(...plainDrafts)

  const titles = await titlesOf(context, actor.id)
  const days = daysOfWeek(week)
  const named = (line: Line): Pick<MyLine, 'title' | 'also'> => {
    const [title = plainTitle(line), ...also] = titles(line)
    return { title, also: [...also, ...(line.blockId && title !== 'Protected block' ? ['your protected block'] : [])] }
  }
  const cells = (byDay: readonly number[], draft: Draft | undefined) =>
    days.map((day, at) => ({
      day,
      minutes: byDay[at] ?? 0,
      draft: (byDay[at] ?? 0) === 0 && day <= today ? (draft?.byDay[at] ?? 0) : 0,
    }))
  const lines = written.map((each): MyLine => {
    const draft = drafts.find(({ line }) => lineId(line) === each.id)
    const { purpose } = each.line
    return {
      id: each.id,
      purpose,
      ...named(each.line),
      drafted: '',
      cells: cells(each.byDay, draft),
      whole: each.whole,
    }
  })
  const fresh = drafts
    .filter(({ line }) => !written.some(({ id }) => id === lineId(line)))
    .map((draft): MyLine => {
      const { purpose } = draft.line
      const words = { ...named(draft.line), drafted: draft.says }
      return { id: lineId(draft.line), purpose, ...words, cells: cells([], draft), whole: 0 }
    })

  return {
    week,
    today,
    days: days.map((day) => ({ day, isOpen: canWrite && day <= today })),
    state,
    version: sheet?.version ?? 1,
    decision: found?.by ? { by: found.by, note: sheet?.decisionNote ?? '' } : null,
    lines: [...lines, ...fresh].toSorted(inPlace),
    subjects,
    processes: (standard?.workProcesses ?? []).map(({ id, title }) => ({ id, title })),
    extras: {
      interruptions: sheet?.interruptions ?? 0,
      interruptedMinutes: sheet?.interruptedMinutes ?? 0,
      onCallMinutes: sheet?.onCallMinutes ?? 0,
    },
    before: before >= earliest ? before : null,
    after: week < current ? addDays(week, 7) : null,
  }
}

const places = ['protected', 'instruction', 'run', 'grow', 'transform']

/** Lines keep their place whether they are drafted or written: learning, then work, by what they are called. */
const inPlace = (one: MyLine, other: MyLine): number =>
  places.indexOf(one.purpose) - places.indexOf(other.purpose) ||
  one.title.localeCompare(other.title) ||
  one.id.localeCompare(other.id)

const plainTitle = ({ purpose, blockId }: Line): string =>
  blockId
    ? 'Protected block'
    : purpose === 'protected'
      ? 'Learning'
      : purpose === 'instruction'
        ? 'Instruction'
        : `${purposeNames[purpose]} work`
