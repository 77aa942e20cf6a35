import type { ImportCheck, ImportDocument, ImportField, ReadFile, Repairs } from '@/lib/cohorts/views/import'

/** What someone has brought and said about it so far; enough to go on after a reload. */
export type Draft = { file: ReadFile; fields: (ImportField | null)[]; repairs: Repairs }

export const noRepairs: Repairs = { hosts: [], periods: [], skip: [], accept: [] }

export const draftOf = (file: ReadFile): Draft => ({ file, fields: file.suggested, repairs: noRepairs })

/** What is sent: the columns that hold something, and what repairs them. */
export function documentOf({ file, fields, repairs }: Draft, seal: string | null): ImportDocument {
  const columns = file.columns.flatMap((column) => {
    const field = fields[column.at]
    return field ? [{ ...column, field }] : []
  })
  // Rows are too wide for headings; a column without one that is given a meaning was meant.
  const isMeant = columns.some(({ header }) => header === '')
  return {
    fileName: file.name,
    columns,
    rows: file.rows.map(({ row, cells }) => ({ row, cells: columns.map(({ at }) => cells[at] ?? '') })),
    wide: isMeant ? [] : file.wide,
    repairs,
    seal,
  }
}

/** The same with one cell written anew. */
export function withCell(draft: Draft, row: number, at: number, text: string): Draft {
  const rows = draft.file.rows.map((one) =>
    one.row === row ? { ...one, cells: one.cells.map((cell, index) => (index === at ? text : cell)) } : one,
  )
  return { ...draft, file: { ...draft.file, rows } }
}

/** The same with rows left out, taken although they are too wide, or (null) neither. */
export function withRows(draft: Draft, rows: readonly number[], as: 'skip' | 'accept' | null): Draft {
  const without = (all: readonly number[]) => all.filter((row) => !rows.includes(row))
  const { skip, accept } = draft.repairs
  return {
    ...draft,
    repairs: {
      ...draft.repairs,
      skip: as === 'skip' ? [...without(skip), ...rows] : without(skip),
      accept: as === 'accept' ? [...without(accept), ...rows] : without(accept),
    },
  }
}

export const withHost = (draft: Draft, found: string, hostId: string): Draft => ({
  ...draft,
  repairs: { ...draft.repairs, hosts: [...draft.repairs.hosts.filter(([other]) => other !== found), [found, hostId]] },
})

export const withPeriod = (draft: Draft, found: string, period: number): Draft => ({
  ...draft,
  repairs: {
    ...draft.repairs,
    periods: [...draft.repairs.periods.filter(([other]) => other !== found), [found, period]],
  },
})

/** The same, with what was suggested where nothing else was chosen. */
export const withSuggestions = (
  draft: Draft,
  { groups }: Pick<Extract<ImportCheck, { outcome: 'faulty' }>, 'groups'>,
): Draft =>
  groups.reduce(
    (whole, { repair, faults }) =>
      faults.reduce((before, { found, suggestion }) => {
        if (suggestion === null) return before
        if (repair === 'choose-host' && !before.repairs.hosts.some(([other]) => other === found))
          return withHost(before, found, suggestion)
        if (repair === 'choose-period' && !before.repairs.periods.some(([other]) => other === found))
          return withPeriod(before, found, Number(suggestion))
        return before
      }, whole),
    draft,
  )

const mostKept = 2_000_000
const nameOf = (cohortId: string) => `import-into-${cohortId}`

/** Keeps the draft in this tab, where it is not too large for that. */
export function keepDraft(cohortId: string, draft: Draft | null): void {
  try {
    const text = JSON.stringify(draft)
    if (draft === null || text.length > mostKept) sessionStorage.removeItem(nameOf(cohortId))
    else sessionStorage.setItem(nameOf(cohortId), text)
  } catch {
    // Storage may be full or forbidden; the wizard works without it.
  }
}

export function keptDraft(cohortId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(cohortId)) ?? 'null')
    const isOurs = typeof kept === 'object' && kept !== null && 'file' in kept && 'fields' in kept && 'repairs' in kept
    return isOurs ? (kept as Draft) : null // written by keepDraft in this very tab
  } catch {
    return null
  }
}
