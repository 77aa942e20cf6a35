/** How much one import may take. Files are further bounded each by lib/interchange/catalogue/limits.ts. */
export const importLimits = {
  /** All files of one import together. */
  bytes: 8_000_000,
  /** The document in which a browser sends them, its encoding included. */
  documentBytes: 11_500_000,
  /** The worker that checks them is ended after so many seconds, or at so much memory. */
  seconds: 30,
  heapMegabytes: 512,
  /** Checks at once, each on a thread of its own. */
  workers: 1,
  waiting: 4,
  /** Entries and field changes that a preview lists; more are counted. */
  listed: 500,
} as const
