/** How much one import may take; its table is bounded by lib/interchange/tables/limits.ts as well. */
export const importLimits = {
  /** The document in which the page sends rows to be checked. */
  documentBytes: 20_000_000,
  /** Text up to this is read and checked without a thread of its own: a few milliseconds. */
  smallBytes: 64_000,
  /** Names for which something near is looked for. */
  suggestions: 60,
  /** The worker that reads and checks is ended after so many seconds, or at so much memory. */
  seconds: 30,
  heapMegabytes: 512,
  workers: 1,
  waiting: 4,
} as const
