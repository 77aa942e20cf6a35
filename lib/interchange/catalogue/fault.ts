import { quoted } from '@/lib/core/faults'
import { fileLimits } from './limits'

/**
 * Where a fault is: in a table the row as a spreadsheet counts it (the headings are row 1) and the heading of the column;
 * in JSON the path (`skills[3].levels[0]`), or line and column where the text is no JSON at all. Otherwise the whole file.
 */
export type Place = { row: number; column?: string } | { path: string } | 'file'

/** One thing that is wrong with a file: where it is, what was expected there, as a sentence, and what was found. */
export type FileFault = { file: string; place: Place; expected: string; found?: string }

/** What is wrong with the files, in the order in which it was found; of very many faults the first are listed. */
export type FileFaults = { readonly listed: readonly FileFault[]; readonly unlisted: number }

export type FaultList = { report(fault: FileFault): void; all(): FileFaults }

export function listFaults(): FaultList {
  const listed: FileFault[] = []
  let unlisted = 0
  return {
    report(fault) {
      if (listed.length < fileLimits.faults) listed.push(fault)
      else unlisted += 1
    },
    all: () => ({ listed, unlisted }),
  }
}

/** A fault in one line: `activities.csv, row 4, column "hours": Give the hours as a whole number. Found "many".` */
export function sayFault({ file, place, expected, found }: FileFault): string {
  const says = found === undefined ? expected : `${expected} Found ${found}.`
  return `${[file, ...sayPlace(place)].join(', ')}: ${says}`
}

export function sayPlace(place: Place): string[] {
  if (place === 'file') return []
  if ('path' in place) return [place.path]
  return [`row ${place.row}`, ...(place.column === undefined ? [] : [`column ${quoted(place.column)}`])]
}

/** What was found, short enough to show: texts in quotes, numbers as they are, anything else by its kind. */
export function showFound(value: unknown): string {
  if (value === undefined || value === '') return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
}
