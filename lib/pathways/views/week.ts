/** A step as this week sees it. */
export type WeekStep = {
  activityId: string
  title: string
  kind: string
  /** Why it is in the plan, or why it is still open. */
  reason: string
  hours: number
  hoursDone: number
  /** Hours that the plan foresees for this week, and hours worked in it so far. */
  planned: number
  taken: number
  /** A renewal has no hours of its own to log. */
  canLog: boolean
  isFinished: boolean
  /** Where it takes place, when that is on the web. */
  url: string | null
  /** The learning goal that it stands for; evidence, not a word, finishes it. */
  goalId: string | null
}

/** Something that waits for the person: it says what, and why now. */
export type Waiting = {
  id: string
  kind: 'exam' | 'result' | 'finish' | 'evidence' | 'renewal' | 'week-off'
  says: string
  why: string
  /** Finishing this activity settles it. */
  finishes?: string
  /** Evidence for this learning goal settles it. */
  goalId?: string
}

/** Someone's week: its hours, its steps, what comes next and what waits. */
export type WeekView = {
  /** The Monday and Sunday of this week. */
  monday: string
  sunday: string
  /** The Monday on which the plan begins, while that lies ahead. */
  begins: string | null
  protectedHours: number
  /** Why this week has other hours than usual; empty when it has not. */
  exception: string
  /** Where the hours come from, when some are given back: "5 of your own and 2 given back by …". Empty otherwise. */
  from: string
  planned: number
  taken: number
  steps: readonly WeekStep[]
  /** The step to do next; null when all is done. */
  next: string | null
  /** The steps after this week's, the nearest first. */
  ahead: readonly { activityId: string; title: string; kind: string; from: string; hours: number; reason: string }[]
  waiting: readonly Waiting[]
  done: number
  total: number
  finishedSteps: number
  totalSteps: number
}
