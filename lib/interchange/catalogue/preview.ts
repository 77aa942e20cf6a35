import { canonicalJson } from '@/lib/core/canonical'
import { placeIn } from '@/lib/core/faults'
import { inputs, listNames, type CatalogueEntries, type EntryIn, type ListName } from './kinds'

/** One field of an entry, and what it would be instead; absent: there was none, or would be none. */
export type FieldChange = { field: string; from?: unknown; to?: unknown }

/** What an import would do to one entry. */
export type EntryPreview = { list: ListName; id: string; title: string } & (
  { does: 'create' } | { does: 'change'; changes: readonly FieldChange[] } | { does: 'unchanged' }
)

/** What an import would do, entry by entry, in the order of the files. What the files do not mention stays as it is. */
export function previewImport(current: CatalogueEntries, incoming: CatalogueEntries): EntryPreview[] {
  return listNames.flatMap((list) => {
    const before = new Map(current[list].map((entry) => [entry.id, entry]))
    return incoming[list].map((entry): EntryPreview => {
      const { id, title } = entry
      const was = before.get(id)
      if (!was) return { list, id, title, does: 'create' }
      const changes = changesBetween(fieldsOf(list, was), fieldsOf(list, entry))
      return changes.length > 0 ? { list, id, title, does: 'change', changes } : { list, id, title, does: 'unchanged' }
    })
  })
}

function changesBetween(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): FieldChange[] {
  const fields = [...new Set([...from.keys(), ...to.keys()])]
  return fields
    .filter((field) => canonicalJson(from.get(field)) !== canonicalJson(to.get(field)))
    .map((field) => ({
      field,
      ...(from.has(field) && { from: from.get(field) }),
      ...(to.has(field) && { to: to.get(field) }),
    }))
}

/** What an absent field means, so that leaving it out is no change. */
const usual: Readonly<Record<string, string>> = { after: '[]', identifiers: '[]', waitWeeks: '0', reclaims: '0' }

/** The fields of an entry by their paths, without those that say nothing and those that are not the catalogue's own. */
function fieldsOf(list: ListName, entry: EntryIn<ListName>): ReadonlyMap<string, unknown> {
  const own = inputs[list].shape
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(entry))
    if (name in own && canonicalJson(value) !== usual[name]) addFields(name, value, fields)
  return fields
}

function addFields(path: string, value: unknown, into: Map<string, unknown>): void {
  if (value === undefined || value === null) return
  // A list is compared whole, except the sentences of the levels: each of those stands for itself.
  if (typeof value !== 'object' || (Array.isArray(value) && path !== 'levels')) into.set(path, value)
  else if (Array.isArray(value)) value.forEach((item: unknown, at) => addFields(placeIn(path, at), item, into))
  else for (const [name, item] of Object.entries(value)) addFields(placeIn(path, name), item, into)
}
