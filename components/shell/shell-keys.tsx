'use client'

import type { Route } from 'next'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'

import { openOverlay, showOverlay, watchOverlay } from './overlay'

export type Destination = { href: Route; label: string; key?: string }

// Neither is fetched before it is first asked for.
const CommandPalette = dynamic(() => import('./command-palette').then((module) => module.CommandPalette), {
  ssr: false,
})
const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog), { ssr: false })

/** How long after "g" the second key still counts, in milliseconds. */
const patience = 1200

/** Listens for the keys that work everywhere: Ctrl or Cmd K, "?", and "g" followed by a place's letter. */
export function ShellKeys({ destinations }: { destinations: readonly Destination[] }) {
  const overlay = useSyncExternalStore(watchOverlay, openOverlay, () => null)
  const router = useRouter()

  useEffect(() => {
    let goPressedAt = Number.NEGATIVE_INFINITY

    function listen(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        return showOverlay(openOverlay() === 'palette' ? null : 'palette')
      }
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return

      if (event.key === '?') return showOverlay('keys')
      const going = event.timeStamp - goPressedAt < patience
      goPressedAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const place = going ? destinations.find((destination) => destination.key === event.key) : undefined
      if (place) {
        event.preventDefault()
        router.push(place.href)
      }
    }

    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [destinations, router])

  if (overlay === 'palette') return <CommandPalette destinations={destinations} />
  if (overlay === 'keys') return <KeysDialog destinations={destinations} />
  return null
}

// Single keys belong to whoever is typing, and to an open dialog.
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="listbox"]') !== null)
