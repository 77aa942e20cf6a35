import { checkEntries } from './check'
import { decodeText, type Encoding } from '../tables/decode-text'
import { listFaults, type FaultList, type FileFaults } from './fault'
import type { CatalogueEntries, ListName } from './kinds'
import { fileLimits } from './limits'
import type { Separator } from '../tables/parse-table'
import { noEntries, type PlacedEntries } from './placed'
import { readCatalogueCsv } from './read-csv'
import { readCatalogueJson } from './read-json'

export type CatalogueFile = { name: string; bytes: Uint8Array }

/** How a file was understood, to be shown beside it. */
export type Understood = { name: string; encoding: Encoding } & (
  { format: 'json' } | { format: 'csv'; separator: Separator; list?: ListName }
)

/** What the files give: every sound entry, everything that is wrong, and how each file was read. Import only without faults. */
export type FilesRead = { entries: CatalogueEntries; faults: FileFaults; files: readonly Understood[] }

/**
 * Reads the files of one import together, so that activities of one table may raise skills of another.
 * What they refer to must stand in one of them or in the current catalogue.
 */
export function readCatalogueFiles(files: readonly CatalogueFile[], current: CatalogueEntries): FilesRead {
  const into = noEntries()
  const faults = listFaults()
  if (files.length > fileLimits.files)
    faults.report({ file: 'import', place: 'file', expected: `Give at most ${fileLimits.files} files at once.` })
  const understood = files.slice(0, fileLimits.files).flatMap((file) => readFile(file, into, faults) ?? [])
  checkEntries(into, current, faults)

  const { lists } = into
  const entries = {
    frameworks: lists.frameworks.map(({ entry }) => entry),
    skills: lists.skills.map(({ entry }) => entry),
    roles: lists.roles.map(({ entry }) => entry),
    activities: lists.activities.map(({ entry }) => entry),
  }
  return { entries, faults: faults.all(), files: understood }
}

function readFile({ name, bytes }: CatalogueFile, into: PlacedEntries, faults: FaultList): Understood | undefined {
  if (bytes.length > fileLimits.bytes) {
    faults.report({ file: name, place: 'file', expected: `Give a file of at most ${fileLimits.bytes / 1e6} MB.` })
    return undefined
  }
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') {
    faults.report({ file: name, place: 'file', expected: 'Give a file that is not empty.' })
    return undefined
  }
  if (!/^\s*[{[]/.test(text)) return { name, encoding, format: 'csv', ...readCatalogueCsv(name, text, into, faults) }
  readCatalogueJson(name, text, into, faults)
  return { name, encoding, format: 'json' }
}
