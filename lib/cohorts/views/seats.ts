type Range = { min: number; max: number }

/** Seats of a host in a period, and what they follow from. */
export type SeatCell = Range & {
  hostId: string
  /** The host's name. */
  host: string
  period: number
  /** What the host offers unless the cohort says otherwise. */
  usual: Range
  /** What the cohort has said for this period; null: as usual. */
  own: Range | null
  /** People of other cohorts who are there at the same time. */
  taken: number
  /** How many the journeyworkers may take on, those of other cohorts included; null: no limit by ratio. */
  byRatio: number | null
}
