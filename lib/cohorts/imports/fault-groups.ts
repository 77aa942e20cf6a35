import { sayCount } from '@/lib/core/say'
import type { FaultGroup, ImportFault, RepairKind } from '../views/import'

const listed = 200
const namedRows = 50

type Kind = { repair: RepairKind; title: (count: number) => string; hint: string }

const leaveOut = 'Write it here, or leave the row out.'

/** What can be wrong, in the order in which it is best repaired. */
export const faultKinds = {
  'no-column': {
    repair: 'map',
    title: () => 'A column is missing',
    hint: 'Go back one step and say which column holds it.',
  },
  'too-many': {
    repair: 'map',
    title: () => 'The cohort would be too large',
    hint: 'Divide the people among several cohorts.',
  },
  wide: {
    repair: 'accept',
    title: (count) => `${rows(count)} more cells than there are headings`,
    hint: 'Cells may have moved, for instance where a comma was not in quotes. Look at the row: take it as it is, or leave it out.',
  },
  'unknown-host': {
    repair: 'choose-host',
    title: (count) =>
      count === 1
        ? 'This host is not in the programme: choose one'
        : `These ${count} hosts are not in the programme: choose one for each`,
    hint: 'The choice holds for every row in which the name stands.',
  },
  'unknown-period': {
    repair: 'choose-period',
    title: (count) =>
      count === 1
        ? 'This period does not exist: choose one'
        : `These ${count} periods do not exist: choose one for each`,
    hint: 'The choice holds for every row in which it stands.',
  },
  'no-email': { repair: 'retype', title: (count) => `E-mail is missing in ${sayCount(count, 'row')}`, hint: leaveOut },
  'bad-email': {
    repair: 'retype',
    title: (count) => `${sayCount(count, 'e-mail address', 'e-mail addresses')} cannot be right`,
    hint: leaveOut,
  },
  'same-email': {
    repair: 'skip',
    title: (count) => `${sayCount(count, 'e-mail address stands', 'e-mail addresses stand')} in more than one row`,
    hint: 'An address belongs to one person. Leave out the rows that are too many, or correct the address in your file.',
  },
  'no-name': { repair: 'retype', title: (count) => `The name is missing in ${sayCount(count, 'row')}`, hint: leaveOut },
  'too-long': {
    repair: 'retype',
    title: (count) => `${sayCount(count, 'text is', 'texts are')} too long`,
    hint: leaveOut,
  },
  'same-wish': {
    repair: 'retype',
    title: (count) => `${sayCount(count, 'row names', 'rows name')} the same host twice, or too many`,
    hint: leaveOut,
  },
  order: {
    repair: 'retype',
    title: (count) => `${sayCount(count, 'person leaves', 'people leave')} before they join`,
    hint: leaveOut,
  },
  elsewhere: {
    repair: 'skip',
    title: (count) => `${sayCount(count, 'person goes', 'people go')} through this programme with another cohort`,
    hint: 'Nobody is in two cohorts of a programme. Leave the row out, or take them out of the other cohort first.',
  },
  closed: {
    repair: 'skip',
    title: (count) => `${sayCount(count, 'account is', 'accounts are')} closed`,
    hint: 'Leave the row out, or ask an administrator to open the account again.',
  },
} as const satisfies Record<string, Kind>
export type FaultKind = keyof typeof faultKinds

const rows = (count: number) => `${sayCount(count, 'row')} ${count === 1 ? 'holds' : 'hold'}`

export type RowFaults = {
  report(kind: FaultKind, fault: ImportFault): void
  groups(): FaultGroup[]
  /** How many things are to be mended; one value in many rows is one of them. */
  readonly count: number
  /** How many cells were reported. */
  readonly reported: number
}

type Counted = ImportFault & { rows: number[]; more: number }

/** Collects what is wrong, by what repairs it; what concerns a value of hosts or periods is one fault for all its rows. */
export function collectRowFaults(): RowFaults {
  const found = new Map<FaultKind, Map<string, Counted>>()
  let reported = 0
  return {
    report(kind, fault) {
      reported += 1
      const faults = found.get(kind) ?? new Map<string, Counted>()
      found.set(kind, faults)
      const isValue = kind === 'unknown-host' || kind === 'unknown-period' || kind === 'same-email'
      const key = isValue ? fault.found.toLowerCase() : `${fault.rows.join(' ')} ${fault.at}`
      const before = faults.get(key)
      if (!before) faults.set(key, { ...fault, rows: [...fault.rows] })
      else if (before.rows.length >= namedRows) before.more += 1
      else before.rows.push(...fault.rows.filter((row) => !before.rows.includes(row)))
    },
    groups: () =>
      kindNames.flatMap((kind) => {
        const all = [...(found.get(kind)?.values() ?? [])]
        const { repair, title, hint }: Kind = faultKinds[kind]
        if (all.length === 0) return []
        return [
          {
            title: title(all.length),
            hint,
            repair,
            faults: all.slice(0, listed),
            unlisted: Math.max(0, all.length - listed),
          },
        ]
      }),
    get count() {
      return [...found.values()].reduce((sum, faults) => sum + faults.size, 0)
    },
    get reported() {
      return reported
    },
  }
}

const kindNames = Object.keys(faultKinds).filter((name): name is FaultKind => name in faultKinds)
