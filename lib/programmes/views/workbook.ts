import type { Standard } from '../model'

/** Something of a workbook that was not taken as it stands: where, what was expected, what was found, and what became of it. */
export type Left = { sheet: string; row: number | null; column: string; expected: string; found: string; says: string }

/** What came of reading an occupation standard: the standard with all that was left out, or why it cannot be read at all. */
export type OccupationRead =
  | { ok: true; standard: Standard; read: readonly string[]; left: readonly Left[] }
  | { ok: false; faults: readonly string[] }

/** The most that a workbook of an occupation standard may have, in bytes. */
export const workbookBytes = 8_000_000
