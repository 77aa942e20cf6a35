import type { Identifier } from '@/lib/catalog/model'

/** A programme and those who manage it; who may do what to it is decided by them. */
export type Managed = { id: string; managerIds: readonly string[] }

export const programmeKinds = ['rotation', 'apprenticeship', 'leadership'] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

/** So many periods in these areas or groups, before something else may begin. */
export type AreaNeed = { areas: readonly string[]; atLeast: number }

/** A kind of work that apprentices rotate through; every host offers one or several. */
export type Area = {
  id: string
  title: string
  about: string
  /** At most so many periods in it; null: no limit. */
  visits: number | null
  /** All of these, in earlier periods. */
  needs: readonly AreaNeed[]
  /** Skill → level that a period in it leads to. */
  skills: Readonly<Record<string, number>>
}

/** Areas under one name, such as the technical ones. */
export type AreaGroup = { id: string; title: string; areas: readonly string[]; visits: number | null }

/** A rotation that everyone must do: so many periods in these areas or groups, by when, and for how long in one host at a stretch. */
export type RequiredRotation = {
  id: string
  title: string
  areas: readonly string[]
  atLeast: number
  /** Numbers of periods, counted from 1; null: at any time. */
  within: { from: number; to: number } | null
  run: number | null
}

/** On-the-job learning: what is practised, for how many hours, and where. */
export type WorkProcess = {
  id: string
  title: string
  hours: number
  areas: readonly string[]
  details: readonly string[]
}

/** Related technical instruction: what is taught apart from the work, and for how many hours. */
export type RelatedInstruction = { id: string; title: string; hours: number; provider: string }

/** What is paid from when on, as the standard says it: a share of the journeyworker's wage, or an amount. */
export type WageStep = {
  id: string
  title: string
  hours: number | null
  percent: number | null
  amount: number | null
}

/** The standard that a programme follows, as one version of it; also the shape of an example, `journeywork/programme@1`. */
export type Standard = {
  format: 'journeywork/programme@1'
  title: string
  kind: ProgrammeKind
  about: string
  periods: number
  /** Months that one period lasts. */
  periodMonths: number
  areas: readonly Area[]
  groups: readonly AreaGroup[]
  required: readonly RequiredRotation[]
  workProcesses: readonly WorkProcess[]
  relatedInstruction: readonly RelatedInstruction[]
  wageSteps: readonly WageStep[]
  /** Skill → level at the end. */
  leadsTo: Readonly<Record<string, number>>
  identifiers: readonly Identifier[]
}

export const standardLimits = {
  periods: 24,
  periodMonths: 12,
  areas: 60,
  groups: 30,
  required: 60,
  workProcesses: 200,
  details: 60,
  relatedInstruction: 200,
  wageSteps: 30,
  skills: 80,
  hours: 20_000,
  title: 160,
  text: 2_000,
} as const

/** A host may take on so many apprentices for each journeyworker that it has; null: the standard sets no ratio. */
export const mostByRatio = ({
  journeyworkers,
  apprenticesPerJourneyworker,
}: {
  journeyworkers: number
  apprenticesPerJourneyworker: number | null
}): number => (apprenticesPerJourneyworker === null ? Infinity : journeyworkers * apprenticesPerJourneyworker)

export const hostLimits = { hosts: 400, name: 120, text: 2_000, seats: 500, journeyworkers: 500, ratio: 50 } as const
