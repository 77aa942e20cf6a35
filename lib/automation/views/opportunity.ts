import type { OpportunityState } from '../model'
import type { EffectsView } from './effects'

/** The figures of a task, as they were given or counted. */
export type Figures = {
  timesPerWeek: number
  minutesEach: number
  buildHours: number
  savesPercent: number
  givesBackPercent: number
}

/** An opportunity in a list. Hours a week and weeks are what the figures come to; null: it never pays back. */
export type OpportunityRow = Figures & {
  id: string
  title: string
  state: OpportunityState
  /** Hours a week that it takes now, that are saved, and whole hours that come back to people. */
  takes: number
  saves: number
  comesBack: number
  paybackWeeks: number | null
  effects: EffectsView
  finishedOn: string | null
}

/** When something is built. */
export type BuildStep = {
  id: string
  title: string
  buildHours: number
  saves: number
  /** Mondays of the weeks in which building begins, and in which it is done. */
  beginsIn: string
  doneIn: string
}

export type BuildOrder = {
  hoursPerWeek: number
  steps: readonly BuildStep[]
  /** What a year from now all of them have saved, and put in; and the Monday of the week in which they have paid back. */
  year: { saved: number; built: number }
  paidBackIn: string | null
  weeks: readonly { week: number; monday: string; built: number; saved: number; balance: number }[]
}

/** What came of a finished one. Rates are tickets a week; null: no complete week of later tickets yet. */
export type MeasuredView = {
  promised: number
  baseline: { tickets: number; from: string; to: string; perWeek: number } | null
  since: { tickets: number; weeks: number; from: string; to: string; perWeek: number } | null
  minutesEach: number
  /** Hours a week actually saved; below 0 where there is more of it than before. */
  saved: number | null
  /** Why nothing is measured yet. */
  waitsFor: 'tickets-of-its-kind' | 'later-tickets' | null
}

/** A finished one, with hours a week that it gives back now, to everyone together. */
export type FinishedOpportunity = OpportunityRow & { measured: MeasuredView; given: number }

/** Hours that are given back to someone. */
export type GivenView = {
  id: string
  personId: string
  name: string
  hours: number
  from: string
  to: string | null
  by: string
  version: number
}

/** Hours a week that there are to give back, and an even share of the part that was chosen. */
export type ToGiveView = {
  /** What later tickets show, or the promise while nothing is measured. */
  of: GiveOf
  hours: number
  percent: number
  /** Whole hours that the part comes to; those that are given already; and the most that may be given in all. */
  comesTo: number
  already: number
  most: number
  shares: Readonly<Record<string, number>>
}

/** Of which hours a part is given back. */
export const givesOf = ['promised', 'measured'] as const
export type GiveOf = (typeof givesOf)[number]

/** What part was asked for in the address. */
export type GiveAsked = { percent?: number; of?: GiveOf }

export type OpportunityView = {
  team: { id: string; name: string }
  id: string
  version: number
  title: string
  note: string
  state: OpportunityState
  figures: Figures
  takes: number
  saves: number
  comesBack: number
  paybackWeeks: number | null
  /** The kind of ticket it was made from; its own title where tickets of it are there. */
  ticketKind: string | null
  createdBy: string
  createdOn: string
  startedOn: string | null
  finishedOn: string | null
  endedBy: string | null
  /** Everyone in the team, and whether they are named; whether nobody is, so that it is everyone's work. */
  members: readonly { id: string; name: string; isNamed: boolean }[]
  isEveryones: boolean
  effects: EffectsView
  /** Those who get no whole hour. */
  without: readonly string[]
  measured: MeasuredView | null
  given: readonly GivenView[]
  /** What could be given back, and how it would be shared out; null before it is finished. */
  toGive: ToGiveView | null
  today: string
  /** The first Monday from which hours can be given. */
  nextMonday: string
}
