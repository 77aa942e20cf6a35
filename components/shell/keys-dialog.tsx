'use client'

import { Dialog } from '@/components/ui/dialog'
import { Key } from '@/components/ui/key'

import { showOverlay } from './overlay'
import { pageKeys } from './page-keys'
import type { Destination } from './shell-keys'

/** What the keyboard can do here. */
export function KeysDialog({ destinations }: { destinations: readonly Destination[] }) {
  const keys = [
    ...pageKeys(),
    { says: 'Go to a page by its name', chords: ['Ctrl K', '⌘ K'] },
    { says: 'Show these keys', chords: ['?'] },
    { says: 'Close what is open', chords: ['Esc'] },
    ...destinations.flatMap((place) => (place.key ? [{ says: place.label, chords: [`g ${place.key}`] }] : [])),
  ]
  return (
    <Dialog open onClose={() => showOverlay(null)} title="Keys">
      <dl className="divide-y">
        {keys.map((key) => (
          <div key={key.says} className="flex items-center justify-between gap-4 py-2.5 text-sm">
            <dt>{key.says}</dt>
            <dd className="flex items-center gap-1.5">
              {key.chords.map((chord) => (
                <Key key={chord}>{chord}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
