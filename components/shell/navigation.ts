import type { Route } from 'next'

import type { PlaceName } from './place-icon'

/** A place that the navigation can name. */
export type Place = {
  href: Route
  label: string
  icon: PlaceName
  /** Pressed after "g" it goes there: "p" makes "g p". */
  key?: string
}

/** Places that belong together; a title is drawn where there is room for it. */
export type PlaceGroup = { title?: string; places: readonly Place[] }

/** Places that lie under this one but have an entry of their own, and so must not light this one up as well. */
export const placesWithin = (place: Place, all: readonly Place[]): Route[] =>
  all.filter((other) => other.href.startsWith(`${place.href}/`)).map((other) => other.href)

/** Is the reader at this place, or somewhere beneath it that has no entry of its own? */
export const isAt = (path: string, href: string, except: readonly string[]): boolean =>
  covers(href, path) && !except.some((other) => covers(other, path))

const covers = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`)
