import type { ReactNode } from 'react'

import { Brand } from './brand'
import { placesWithin, type PlaceGroup } from './navigation'
import { PaletteButton } from './palette-button'
import { PlaceIcon } from './place-icon'
import { PlaceLink } from './place-link'

type RailProps = { organisation: string; groups: readonly PlaceGroup[]; account: ReactNode }

const placeLook =
  'flex items-center rounded-md text-ink-soft transition-colors duration-150 hover:bg-ink/5 hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-accent aria-[current]:font-medium flex-col gap-1 px-1 py-2 text-center text-xs lg:flex-row lg:gap-3 lg:px-3 lg:text-left lg:text-sm'

/** The navigation at the left: icons with small names on a tablet, a full column on a desktop. */
export function Rail({ organisation, groups, account }: RailProps) {
  const all = groups.flatMap((group) => group.places)
  return (
    <header className="sticky top-0 hidden h-dvh w-24 shrink-0 flex-col border-r bg-paper md:flex lg:w-60 print:hidden">
      <div className="px-3 pt-5 pb-3 lg:px-4">
        <Brand organisation={organisation} />
      </div>
      <div className="px-3 pb-2">
        <PaletteButton look="field" />
      </div>
      <nav aria-label="Main" className="min-h-0 flex-1 overflow-y-auto px-3 pt-1 pb-4">
        {groups.map((group, index) => (
          <div key={group.title ?? index} className={index > 0 ? 'mt-4 border-t pt-4 lg:border-0 lg:pt-1' : undefined}>
            {group.title && (
              <p
                id={`places-${index}`}
                className="sr-only text-xs font-medium text-ink-faint lg:not-sr-only lg:mb-1.5 lg:px-3"
              >
                {group.title}
              </p>
            )}
            <ul aria-labelledby={group.title && `places-${index}`} className="flex flex-col gap-0.5">
              {group.places.map((place) => (
                <li key={place.href}>
                  <PlaceLink href={place.href} tab={place.tab} except={placesWithin(place, all)} className={placeLook}>
                    <PlaceIcon name={place.icon} className="size-5 lg:size-[1.125rem]" />
                    {place.label}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="border-t p-3">{account}</div>
    </header>
  )
}
