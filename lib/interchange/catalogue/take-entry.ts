import type { z } from 'zod'
import { showFound, type FaultList, type Place } from './fault'
import { inputs, type EntryIn, type ListName } from './kinds'
import type { Placed, PlacedEntries } from './placed'
import { valueAt } from './value-at'

/** One entry as it was read, before it is known to be sound. */
export type RawEntry = {
  file: string
  value: unknown
  placeOf(path: readonly PropertyKey[]): Place
  /** What stood there, for the sentence; by default the value at the path. */
  found?(path: readonly PropertyKey[]): string
  /** Whether a fault in this place was told already. */
  isTold?(path: readonly PropertyKey[]): boolean
}

/** Judges one entry: sound, it joins the others; otherwise everything that is wrong with it is told. */
export function takeEntry(list: ListName, raw: RawEntry, into: PlacedEntries, faults: FaultList): void {
  const id = valueAt(raw.value, ['id'])
  if (typeof id === 'string') into.ids[list].add(id)

  if (list === 'frameworks') judge(inputs.frameworks, raw, into.lists.frameworks, faults)
  else if (list === 'skills') judge(inputs.skills, raw, into.lists.skills, faults)
  else if (list === 'roles') judge(inputs.roles, raw, into.lists.roles, faults)
  else judge(inputs.activities, raw, into.lists.activities, faults)
}

function judge<Name extends ListName>(
  input: z.ZodType<EntryIn<Name>>,
  raw: RawEntry,
  into: Placed<Name>[],
  faults: FaultList,
): void {
  const { file, placeOf } = raw
  const parsed = input.safeParse(raw.value)
  if (parsed.success) into.push({ file, placeOf, entry: parsed.data })
  else tell(raw, parsed.error.issues, faults)
}

function tell(raw: RawEntry, issues: readonly z.core.$ZodIssue[], faults: FaultList): void {
  for (const issue of issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    for (const path of paths) {
      if (raw.isTold?.(path)) continue
      const found = raw.found?.(path) ?? showFound(valueAt(raw.value, path))
      faults.report({ file: raw.file, place: raw.placeOf(path), expected: issue.message, found })
    }
  }
}
