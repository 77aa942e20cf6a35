import type { CatalogueActivity, Identifier, Role, Skill } from '@/lib/catalog/model'
import type { EntryIn, ListName } from './kinds'

/** That an entry names another one: where it does so, in which list the other is, and its id. */
export type Reference = { path: readonly (string | number)[]; to: ListName; id: string }

/** Everything that an entry refers to. */
export function referencesOf(list: ListName, entry: EntryIn<ListName>): Reference[] {
  if ('requires' in entry) return ofRole(entry)
  if ('raises' in entry) return ofActivity(entry)
  return list === 'skills' && 'levels' in entry ? ofSkill(entry) : []
}

const ofSkill = ({ identifiers }: Skill): Reference[] => toFrameworks(identifiers)

const ofRole = ({ requires, from, identifiers }: Role): Reference[] => [
  ...Object.keys(requires).map((id): Reference => ({ path: ['requires', id], to: 'skills', id })),
  ...from.map((id, at): Reference => ({ path: ['from', at], to: 'roles', id })),
  ...toFrameworks(identifiers),
]

const ofActivity = ({ raises, needs, after = [] }: CatalogueActivity): Reference[] => [
  ...Object.keys(raises).map((id): Reference => ({ path: ['raises', id], to: 'skills', id })),
  ...Object.keys(needs).map((id): Reference => ({ path: ['needs', id], to: 'skills', id })),
  ...after.map((id, at): Reference => ({ path: ['after', at], to: 'activities', id })),
]

const toFrameworks = (identifiers: readonly Identifier[] = []): Reference[] =>
  identifiers.map(({ framework }, at) => ({ path: ['identifiers', at, 'framework'], to: 'frameworks', id: framework }))
