/** How much one import may take; its table is bounded by lib/interchange/tables/limits.ts as well. */
export const importLimits = {
  /** The document in which the page sends rows to be checked. */
  documentBytes: 20_000_000,
  /** The worker that reads and checks is ended after so many seconds, or at so much memory. */
  seconds: 30,
  heapMegabytes: 512,
  workers: 1,
  waiting: 4,
} as const
