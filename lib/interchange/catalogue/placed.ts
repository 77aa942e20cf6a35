import type { Place } from './fault'
import type { EntryIn, ListName } from './kinds'

/** A sound entry, and where in its file each part of it stands, so that later checks can point there. */
export type Placed<Name extends ListName> = {
  file: string
  entry: EntryIn<Name>
  placeOf(path: readonly PropertyKey[]): Place
}

/** All that was read soundly, list by list, in the order of the files. */
export type PlacedEntries = {
  readonly lists: { readonly [Name in ListName]: Placed<Name>[] }
  /** Every id that the files give, those of unsound entries too: a reference to one of them is no fault of its own. */
  readonly ids: { readonly [Name in ListName]: Set<string> }
}

export const noEntries = (): PlacedEntries => ({
  lists: { frameworks: [], skills: [], roles: [], activities: [] },
  ids: { frameworks: new Set(), skills: new Set(), roles: new Set(), activities: new Set() },
})
