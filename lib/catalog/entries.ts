import { canonicalJson } from '@/lib/core/canonical'
import type { CatalogueActivity, Role, Skill } from './model'

export const entryKinds = ['skill', 'role', 'activity'] as const
export type EntryKind = (typeof entryKinds)[number]

/** New or changed entries, each whole: what is absent from an entry is absent from its next revision. */
export type Entries = {
  skills: readonly Skill[]
  roles: readonly Role[]
  activities: readonly CatalogueActivity[]
}

/** Whether two entries say the same, whatever revision they are and however their fields are ordered. */
export function saysTheSame(one: Skill | Role | CatalogueActivity, other: Skill | Role | CatalogueActivity): boolean {
  return canonicalJson(bare(one)) === canonicalJson(bare(other))
}

/** An entry without what the database adds to it, and without fields that say nothing. */
function bare(entry: object): object {
  const added = ['revisionId', 'revision', 'madeAt', 'madeBy', 'supersededAt', 'retiredAt']
  const usual: Record<string, unknown> = { waitWeeks: 0, reclaims: 0, after: [], identifiers: [] }
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([field, value]) =>
        !added.includes(field) &&
        value !== undefined &&
        value !== null &&
        !(field in usual && canonicalJson(value) === canonicalJson(usual[field])),
    ),
  )
}

export type RetireEntryInput = { kind: EntryKind; id: string; retired: boolean }
