/** How large a table may be that someone brings. Refused at the door. */
export const tableLimits = {
  bytes: 8_000_000,
  rows: 6_000,
  columns: 60,
  /** Characters in one cell, in one row with its quotes, and in all cells together. */
  cell: 4_000,
  row: 100_000,
  characters: 12_000_000,
  /** What a workbook may grow to when it is unpacked, and how many parts and sheets it may have. */
  unpackedBytes: 80_000_000,
  parts: 2_000,
  sheets: 40,
} as const
