import type { Use } from './capacity'

/** What a mentor offers, and what of it is in use now. */
export type TermsView = {
  isOpen: boolean
  people: number
  minutesPerWeek: number
  reviewMinutesPerWeek: number
  version: number
  use: Use
}
