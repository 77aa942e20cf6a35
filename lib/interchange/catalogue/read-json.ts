import { placeIn } from '@/lib/core/faults'
import { readJson } from '@/lib/core/json'
import { showFound, type FaultList } from './fault'
import { listNames } from './kinds'
import { fileLimits } from './limits'
import type { PlacedEntries } from './placed'
import { takeEntry } from './take-entry'

export const catalogueFormat = 'journeywork/catalogue@1'

/** Reads a catalogue from JSON: every entry that is sound, and every fault with its path. */
export function readCatalogueJson(file: string, text: string, into: PlacedEntries, faults: FaultList): void {
  const read = readJson(text, { depth: fileLimits.depth, faults: fileLimits.faults })
  if (!read.ok) {
    for (const fault of read.faults) {
      const [path = 'document', ...says] = fault.split(': ')
      faults.report({ file, place: { path }, expected: sentence(says.join(': ')) })
    }
    return
  }

  const document = read.value
  const report = (path: string, expected: string, value: unknown) =>
    faults.report({ file, place: { path }, expected, found: showFound(value) })
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return report('document', `Give an object with "format": "${catalogueFormat}".`, document)

  const fields = new Map<string, unknown>(Object.entries(document))
  const format = fields.get('format')
  if (format !== catalogueFormat) report('format', `Give the format "${catalogueFormat}".`, format)
  for (const [name, value] of fields)
    if (name !== 'format' && !listNames.some((list) => list === name))
      report(placeIn('', name), `Leave out what a catalogue does not have; it has ${listNames.join(', ')}.`, value)

  for (const list of listNames) {
    const entries = fields.get(list) ?? []
    if (!Array.isArray(entries)) report(list, `Give ${list} as a list.`, entries)
    else if (entries.length > fileLimits.rows) report(list, `Give at most ${fileLimits.rows} ${list}.`, entries)
    else
      entries.forEach((value: unknown, index) => {
        const placeOf = (path: readonly PropertyKey[]) => ({ path: pathTo([list, index, ...path]) })
        takeEntry(list, { file, value, placeOf }, into, faults)
      })
  }
}

const pathTo = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => placeIn(path, typeof key === 'number' ? key : String(key)), '')

const sentence = (says: string): string => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`
