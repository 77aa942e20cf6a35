/** A cell of a sheet: text, a number, or nothing; a text may have the colours of what it names. */
export type SheetCell = string | number | null | { text: string; fill: string; ink: string }

/** One sheet of a workbook: its headings, then its rows. `still` columns stay in view. */
export type Sheet = {
  name: string
  headings: readonly string[]
  rows: readonly (readonly SheetCell[])[]
  still: number
  /** How wide columns are, in characters: the first ones, then all others. */
  widths: readonly number[]
}
