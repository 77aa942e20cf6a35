/** Hours of a work process, or of a course, against those of the standard. Only approved ones count; the others wait. */
export type TotalLine = { id: string; title: string; minutes: number; pending: number; hours: number }

/** How far someone has come in the hours of their programme. */
export type TotalsView = {
  standard: string
  workProcesses: readonly TotalLine[]
  relatedInstruction: readonly TotalLine[]
}
