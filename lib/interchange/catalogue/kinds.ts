import { activityInput, frameworkInput, roleInput, skillInput } from '@/lib/catalog/input'
import type { Catalogue } from '@/lib/catalog/model'

/** The kinds of entry, as a catalogue file names its lists and tables. */
export const listNames = ['frameworks', 'skills', 'roles', 'activities'] as const
export type ListName = (typeof listNames)[number]

/** The entries of a catalogue or of a part of one. */
export type CatalogueEntries = Omit<Catalogue, 'format'>
export type EntryIn<Name extends ListName> = CatalogueEntries[Name][number]

export const inputs = { frameworks: frameworkInput, skills: skillInput, roles: roleInput, activities: activityInput }

export const oneOf = {
  frameworks: 'a framework',
  skills: 'a skill',
  roles: 'a role',
  activities: 'an activity',
} as const
