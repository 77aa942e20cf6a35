import type { Context } from '@/lib/access/context'
import type { CatalogueEntries } from '@/lib/interchange/catalogue/kinds'
import { inputs } from '@/lib/interchange/catalogue/kinds'
import { currentCatalogue, listFrameworks } from './queries'

/** The catalogue of today as plain entries, without what the database adds to them: for files, and for checks against it. */
export async function allEntries(context: Context): Promise<CatalogueEntries> {
  const { skills, roles, activities } = await currentCatalogue(context)
  return {
    frameworks: await listFrameworks(context),
    skills: [...skills.values()].map((entry) => own(entry, inputs.skills.shape)),
    roles: [...roles.values()].map((entry) => own(entry, inputs.roles.shape)),
    activities: [...activities.values()].map((entry) => own(entry, inputs.activities.shape)),
  }
}

const usual: Readonly<Record<string, string>> = { after: '[]', identifiers: '[]', waitWeeks: '0', reclaims: '0' }

/** The fields of an entry that a catalogue file knows, in the file's order; those that say nothing are left out. */
function own<Entry extends object>(entry: Entry, shape: object): Entry {
  const kept = Object.keys(shape).flatMap((name) => {
    const value = Object.getOwnPropertyDescriptor(entry, name)?.value as unknown
    return value === undefined || value === null || JSON.stringify(value) === usual[name] ? [] : [[name, value]]
  })
  return Object.fromEntries(kept) as Entry // the same entry, without fields that are optional
}
