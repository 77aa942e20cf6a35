import { learnings, mixes, type Learning, type Mix } from '../model'

/** What hours are for, and all that they count for besides; entries that say the same stand in one line of a week. */
export type Line = {
  purpose: Mix | Learning
  activityId: string | null
  projectId: string | null
  processId: string | null
  instructionId: string | null
  blockId: string | null
  ticketKind: string | null
}

export const purposes = [...mixes, ...learnings] as const

/** In words, wherever a purpose is chosen or told. */
export const purposeNames: Readonly<Record<Mix | Learning, string>> = {
  run: 'Run',
  grow: 'Grow',
  transform: 'Transform',
  protected: 'Protected learning',
  instruction: 'Related instruction',
}

export const plainLine = (purpose: Mix | Learning): Line => ({
  purpose,
  activityId: null,
  projectId: null,
  processId: null,
  instructionId: null,
  blockId: null,
  ticketKind: null,
})

const serves = ['activityId', 'projectId', 'processId', 'instructionId', 'blockId', 'ticketKind'] as const

/** A line as one word: the same for the same line, so that it can stand in an address and in a form. */
export const lineId = (line: Line): string =>
  [line.purpose, ...serves.map((each) => encodeURIComponent(line[each] ?? ''))].join('|')

/** The line that a word stands for; undefined when it stands for none. */
export function readLine(id: string): Line | undefined {
  const [first, ...rest] = id.split('|')
  const purpose = purposes.find((each) => each === first)
  if (!purpose || rest.length !== serves.length) return undefined
  try {
    const [activityId, projectId, processId, instructionId, blockId, ticketKind] = rest.map(
      (each) => decodeURIComponent(each) || null,
    )
    return lineOf({ purpose, activityId, projectId, processId, instructionId, blockId, ticketKind })
  } catch {
    return undefined
  }
}

const lineOf = ({
  purpose,
  ...rest
}: { purpose: Line['purpose'] } & { [K in (typeof serves)[number]]?: string | null | undefined }) => ({
  ...plainLine(purpose),
  ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? null])),
})

/** The purpose of an entry as it is kept: a mix, or learning. */
export const isLearning = (purpose: Mix | Learning): purpose is Learning => learnings.some((each) => each === purpose)

/** A cell of a week: a day of a line, and what stood there when it was read. It is the name of its field in a form. */
export type Cell = { day: string; was: number; line: string }

export const cellName = ({ day, was, line }: Cell): string => `h|${day}|${was}|${line}`

export function readCellName(name: string): Cell | undefined {
  const [mark, day = '', was = '', ...line] = name.split('|')
  return mark === 'h' && /^\d+$/.test(was) ? { day, was: Number(was), line: line.join('|') } : undefined
}

/** What of a week has no day: how often it was interrupted, how long for, and time on call. */
export const extras = ['interruptions', 'interruptedMinutes', 'onCallMinutes'] as const
export type Extra = (typeof extras)[number]

export const extraName = (extra: Extra, was: number): string => `x|${extra}|${was}`

export function readExtraName(name: string): { extra: Extra; was: number } | undefined {
  const [mark, which, was = ''] = name.split('|')
  const extra = extras.find((each) => each === which)
  return mark === 'x' && extra && /^\d+$/.test(was) ? { extra, was: Number(was) } : undefined
}
