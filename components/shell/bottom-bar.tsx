import { Ellipsis } from 'lucide-react'

import { placesWithin, type PlaceGroup } from './navigation'
import { PlaceIcon } from './place-icon'
import { PlaceLink } from './place-link'

const sheetId = 'more-places'
const entryLook =
  'flex min-h-14 w-full flex-col items-center justify-center gap-0.5 px-1 py-1.5 text-center text-[0.6875rem] leading-tight text-ink-soft aria-[current]:font-medium aria-[current]:text-accent'

/** The navigation on a phone: five entries within reach of the thumb, the rest behind "More". */
export function BottomBar({ groups }: { groups: readonly PlaceGroup[] }) {
  const all = groups.flatMap((group) => group.places)
  const shown = all.length > 5 ? all.slice(0, 4) : all
  const rest = all.slice(shown.length)

  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {shown.map((place) => (
          <li key={place.href} className="min-w-0 flex-1">
            <PlaceLink href={place.href} tab={place.tab} except={placesWithin(place, all)} className={entryLook}>
              <PlaceIcon name={place.icon} />
              {place.label}
            </PlaceLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="min-w-0 flex-1">
            <button type="button" popoverTarget={sheetId} className={entryLook}>
              <Ellipsis aria-hidden="true" strokeWidth={1.75} className="size-5" />
              More
            </button>
          </li>
        )}
      </ul>
      {rest.length > 0 && (
        <div
          id={sheetId}
          popover="auto"
          className="fixed inset-auto right-3 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] m-0 w-64 rounded-lg border bg-surface p-2 text-ink shadow-high"
        >
          <ul>
            {rest.map((place) => (
              <li key={place.href}>
                <PlaceLink
                  href={place.href}
                  tab={place.tab}
                  except={placesWithin(place, all)}
                  className="flex min-h-11 items-center gap-3 rounded-md px-3 text-sm hover:bg-ink/5 aria-[current]:bg-accent-soft aria-[current]:text-accent"
                >
                  <PlaceIcon name={place.icon} />
                  {place.label}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  )
}
