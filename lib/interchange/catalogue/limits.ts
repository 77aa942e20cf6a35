/** How large a catalogue file may be. Refused at the door; docs/catalogue-file.md lists the same numbers. */
export const fileLimits = {
  files: 10,
  bytes: 4_000_000,
  rows: 10_000,
  columns: 60,
  /** Characters in one cell, and in one row with its quotes. */
  cell: 20_000,
  row: 100_000,
  depth: 8,
  /** More faults than these are counted, not listed. */
  faults: 1_000,
} as const
