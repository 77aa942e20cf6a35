import type { Money } from './model'
import type { Worth } from './proves'

/** What amounts count as in the planning currency, by the organisation's own rates. */
export const worthIn =
  ({ currency, rates }: { currency: string; rates: Readonly<Record<string, number>> }): Worth =>
  ({ amount, currency: own }: Money) => {
    const rate = own === currency ? 1 : rates[own]
    return rate === undefined ? undefined : amount * rate
  }
