/** What weighing found for one person. Weeks earlier; null where one of both plans is not there. */
export type Weighed = {
  factsHash: string
  fromDate: string | null
  toDate: string | null
  weeks: number | null
  status: 'proven' | 'best-found' | 'no-plan'
}

/** What so many hours a week would do for someone. */
export type EffectView = {
  id: string
  name: string
  hours: number
  /** Only where that is known: `waiting` is still to be worked out, `no-target` aims at no role, `not-found` ran out of time. */
  kind: 'moves' | 'stays' | 'comes' | 'no-target' | 'no-plan' | 'not-found' | 'waiting'
  fromDate: string | null
  toDate: string | null
  weeks: number
  isProven: boolean
}

/** Whose dates an opportunity moves, and by how much. People stand by name. */
export type EffectsView = {
  state: 'working' | 'done' | 'failed'
  failure: string | null
  /** How many of those who get hours are worked out. */
  worked: number
  of: number
  people: readonly EffectView[]
  /** Weeks earlier, of all people together, so far. */
  weeks: number
  isProven: boolean
}

/** How far weighing has come; `stamp` changes whenever there is something new to see. */
export type WeighingProgress = { isWeighing: boolean; stamp: string }
