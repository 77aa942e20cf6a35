import type { Route } from 'next'
import type { ReactNode } from 'react'

import { PlaceIcon } from './place-icon'
import { PlaceLink } from './place-link'
import { ThemeSwitch } from './theme-switch'

export type ShellPerson = { name: string; email?: string }

const menuId = 'account-menu'

/** Opens the account menu. It works before any script has loaded, because the browser itself opens popovers. */
export function AccountButton({ person, compact }: { person: ShellPerson; compact?: boolean }) {
  return (
    <button
      type="button"
      popoverTarget={menuId}
      aria-label={compact ? `Account: ${person.name}` : undefined}
      className="flex min-h-11 w-full items-center justify-center gap-3 rounded-md text-left hover:bg-ink/5 lg:px-2 lg:py-1.5"
    >
      <span
        aria-hidden="true"
        className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
      >
        {initialsOf(person.name)}
      </span>
      {!compact && <span className="sr-only min-w-0 flex-1 text-sm font-medium lg:not-sr-only">{person.name}</span>}
    </button>
  )
}

/** Who is signed in, how the pages look, the way to the settings, and the way out. */
export function AccountMenu({
  person,
  settings,
  signOut,
}: {
  person: ShellPerson
  settings?: Route
  signOut: ReactNode
}) {
  return (
    <section
      id={menuId}
      aria-label="Account"
      popover="auto"
      className="fixed inset-auto top-15 right-3 m-0 w-80 max-w-[calc(100vw-1.5rem)] rounded-lg border bg-surface p-2 text-ink shadow-high md:top-auto md:right-auto md:bottom-20 md:left-3"
    >
      <div className="px-3 pt-2 pb-3">
        <p className="text-sm font-medium">{person.name}</p>
        {person.email && <p className="text-sm break-words text-ink-soft">{person.email}</p>}
      </div>
      <div className="border-y px-3 py-3">
        <ThemeSwitch />
      </div>
      <div className="flex flex-col pt-2">
        {settings && (
          <PlaceLink
            href={settings}
            className="flex min-h-11 items-center gap-3 rounded-md px-3 text-sm hover:bg-ink/5 md:min-h-10"
          >
            <PlaceIcon name="settings" className="size-4 text-ink-faint" />
            Settings
          </PlaceLink>
        )}
        {signOut}
      </div>
    </section>
  )
}

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('')
}
