import { checkEntries } from '@/lib/interchange/catalogue/check'
import { listFaults } from '@/lib/interchange/catalogue/fault'
import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import { noEntries } from '@/lib/interchange/catalogue/placed'
import type { EditEntryInput } from './edit-input'

/** What is wrong with an edited entry beside the others: references to nothing, and circles. By form field; undefined when sound. */
export function faultsOf(edit: EditEntryInput, current: CatalogueEntries): Record<string, string> | undefined {
  const into = noEntries()
  const placed = { file: 'form', placeOf: (path: readonly PropertyKey[]) => ({ path: ['entry', ...path].join('.') }) }
  if (edit.kind === 'skill') into.lists.skills.push({ ...placed, entry: edit.entry })
  else if (edit.kind === 'role') into.lists.roles.push({ ...placed, entry: edit.entry })
  else into.lists.activities.push({ ...placed, entry: edit.entry })

  const faults = listFaults()
  checkEntries(into, current, faults)
  const { listed } = faults.all()
  if (listed.length === 0) return undefined
  return Object.fromEntries(
    listed.map(({ place, expected, found }) => [
      typeof place === 'object' && 'path' in place ? place.path : 'entry',
      `${expected.replace(' of these files or of the catalogue', ' of the catalogue')}${found ? ` Found ${found}.` : ''}`,
    ]),
  )
}
