import type { Route } from 'next'

import type { PlaceName } from './place-icon'

/** A place that the navigation can name. */
export type Place = {
  href: Route
  label: string
  icon: PlaceName
  /** Pressed after "g" it goes there: "p" makes "g p". */
  key?: string
  /** Another address that belongs to this place: a tab of its page. */
  tab?: Route
}

/** Places that belong together; a title is drawn where there is room for it. */
export type PlaceGroup = { title?: string; places: readonly Place[] }

/** Places that lie under this one but have an entry of their own, and so must not light this one up as well. */
export const placesWithin = (place: Place, all: readonly Place[]): Route[] =>
  all
    .filter((other) => other !== place)
    .flatMap(({ href, tab }) => [href, ...(tab ? [tab] : [])])
    .filter((href) => href.startsWith(`${place.href}/`))

/** Is the reader at this place, on a tab of it, or somewhere beneath it that has no entry of its own? */
export const isAt = (path: string, { href, tab }: Pick<Place, 'href' | 'tab'>, except: readonly string[]): boolean =>
  (covers(href, path) || (tab !== undefined && covers(tab, path))) && !except.some((other) => covers(other, path))

const covers = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`)
