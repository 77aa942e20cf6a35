/** A time that is taken: from an instant to another, in milliseconds since 1970. */
export type Busy = { from: number; to: number }

export type BusyRead =
  | {
      ok: true
      /** In the order of time, none touching another. */
      busy: readonly Busy[]
      /** How many events were looked at, and how many could not be made out. */
      events: number
      leftOut: number
    }
  | { ok: false; says: string }

export const busyLimits = {
  events: 20_000,
  /** Times that repeating events come round until the window ends, all together. */
  rounds: 60_000,
} as const
