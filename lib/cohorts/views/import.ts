/** What a column of a file may hold. */
export const importFields = [
  'name',
  'firstName',
  'lastName',
  'email',
  'headline',
  'wishes',
  'wish1',
  'wish2',
  'wish3',
  'wish4',
  'wish5',
  'wish6',
  'wish7',
  'wish8',
  'absent',
  'visited',
  'joinsIn',
  'leavesAfter',
] as const
export type ImportField = (typeof importFields)[number]

export const fieldLabels: Readonly<Record<ImportField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  headline: 'Role',
  wishes: 'Wishes, in order',
  wish1: 'Wish 1',
  wish2: 'Wish 2',
  wish3: 'Wish 3',
  wish4: 'Wish 4',
  wish5: 'Wish 5',
  wish6: 'Wish 6',
  wish7: 'Wish 7',
  wish8: 'Wish 8',
  absent: 'Absent in',
  visited: 'Already been at',
  joinsIn: 'Joins in',
  leavesAfter: 'Leaves after',
}

/** A file as it was read, with what its columns seem to hold. */
export type ReadFile = {
  name: string
  format: 'csv' | 'xlsx' | 'pasted'
  encoding: string | null
  separator: string | null
  sheet: string | null
  columns: { at: number; header: string }[]
  rows: { row: number; cells: string[] }[]
  wide: number[]
  notes: string[]
  suggested: (ImportField | null)[]
}

export type FileReading = { outcome: 'read'; file: ReadFile } | { outcome: 'unreadable'; faults: string[] }

/** What the people said about what is wrong: which host or period a value means (empty: none), and which rows to leave out, or to take although they are too wide. */
export type Repairs = {
  hosts: readonly (readonly [found: string, hostId: string])[]
  periods: readonly (readonly [found: string, period: number])[]
  skip: readonly number[]
  accept: readonly number[]
}

/** What the page sends to be checked or taken in: the columns that hold something, and what repairs them. */
export type ImportDocument = {
  fileName: string
  columns: readonly { at: number; header: string; field: ImportField }[]
  rows: readonly { row: number; cells: readonly string[] }[]
  wide: readonly number[]
  repairs: Repairs
  /** Names the preview that was seen; null: none yet. */
  seal: string | null
}

/** How something is repaired: choose what a value means, write a cell anew, leave rows out, take a row as it is, or say what a column holds. */
export const repairKinds = ['choose-host', 'choose-period', 'retype', 'skip', 'accept', 'map'] as const
export type RepairKind = (typeof repairKinds)[number]

/** One thing that is wrong: where, what was expected there, and what was found. */
export type ImportFault = {
  /** Numbers of the rows in question; none: the whole file. */
  rows: readonly number[]
  /** So many rows more. */
  more: number
  /** The column, where it is one; counted from 0. */
  at: number | null
  column: string
  found: string
  expected: string
  /** What it may have meant: the id of a host, or the number of a period. */
  suggestion: string | null
}

/** Everything that the same thing repairs. */
export type FaultGroup = {
  title: string
  hint: string
  repair: RepairKind
  faults: readonly ImportFault[]
  unlisted: number
}

export const rowDoings = ['create', 'update', 'unchanged'] as const
export type RowDoing = (typeof rowDoings)[number]

/** What a row would do, in words. */
export type RowPreview = {
  row: number
  name: string
  email: string
  does: RowDoing
  changes: readonly { field: string; before: string; after: string }[]
  notes: readonly string[]
}

export type ImportCheck =
  | { outcome: 'faulty'; groups: readonly FaultGroup[]; count: number }
  | {
      outcome: 'sound'
      rows: readonly RowPreview[]
      counts: Readonly<Record<RowDoing, number>>
      /** How many of the cohort the file does not mention; they stay as they are. */
      others: number
      seal: string
    }

export type Applied = {
  importId: string
  created: number
  updated: number
  unchanged: number
  /** What it does to the published schedule, in a sentence. */
  strain: string | null
}

/** An import that was done, and whether it was taken back. */
export type ImportLine = {
  id: string
  fileName: string
  created: number
  updated: number
  unchanged: number
  appliedBy: string
  appliedAt: Date
  undoneBy: string | null
  undoneAt: Date | null
  version: number
}

/** What taking an import back would do, or has done: by name, what stays and why. */
export type UndoOutcome = {
  /** Leave the cohort; of these, so many leave nothing behind and are removed altogether. */
  leaving: number
  removed: number
  /** Have what they had before. */
  restored: number
  kept: readonly { name: string; why: string }[]
}
