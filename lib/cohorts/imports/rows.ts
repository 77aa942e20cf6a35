import type { ImportDocument } from '../views/import'

/** What rows are checked against: the hosts of the programme, and the periods of the cohort. */
export type Known = {
  hosts: readonly { id: string; name: string }[]
  periods: readonly { number: number; title: string }[]
  wishes: number
}

/** What a row says about someone. What it does not say is absent and stays as it is; an empty list and null say "none". */
export type ImportRow = {
  row: number
  email: string
  name: string
  headline?: string
  /** Ids of hosts, the dearest first. */
  wishes?: readonly string[]
  absent?: readonly number[]
  visited?: readonly string[]
  joinsIn?: number | null
  leavesAfter?: number | null
}

export type MappedColumn = ImportDocument['columns'][number]
