type PeriodLine = { number: number; title: string; from: string; to: string }

/** A cohort in the overview of its programme: when it is, who is in it, and by which version it goes. */
export type CohortLine = {
  id: string
  programmeId: string
  title: string
  startsOn: string
  endsOn: string
  /** The day on which wishes close, while they are asked for. */
  wishesCloseOn: string | null
  /** The number of the version with which newcomers begin. */
  version: number
  people: number
  /** Whether a schedule of it is published. */
  isPublished: boolean
  periods: number
  /** The period that is going on, and the one that begins next. */
  period: PeriodLine | null
  next: PeriodLine | null
}

export type NextDate = { on: string; says: string }

/** A programme in the list of those that one manages. */
export type ProgrammeLine = {
  id: string
  title: string
  enrolled: number
  cohorts: number
  next: NextDate | null
  /** The version that is in use; null while none is published. */
  version: number | null
}

/** An area with the teams that offer work in it, and the seats that they have in a period. */
export type AreaSeats = { id: string; title: string; hosts: number; seats: number }

/** What a required rotation asks of the hosts, held against what they have. */
export type Shortage = { title: string; says: string }
