'use client'

import { Search } from 'lucide-react'

import { Key } from '@/components/ui/key'

import { showOverlay } from './overlay'

/** Opens the command palette: a search field to look at in the rail, an icon on a phone. */
export function PaletteButton({ look }: { look: 'field' | 'icon' }) {
  const field =
    'flex min-h-11 w-full items-center justify-center gap-3 rounded-md border border-line bg-surface text-sm text-ink-faint shadow-low transition-colors hover:border-line-strong hover:text-ink lg:min-h-9 lg:justify-start lg:px-3'
  return (
    <button
      type="button"
      aria-label="Go to a page"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => showOverlay('palette')}
      className={look === 'field' ? field : 'grid size-11 place-items-center rounded-md text-ink-soft hover:bg-ink/5'}
    >
      <Search aria-hidden="true" className={look === 'field' ? 'size-4' : 'size-5'} />
      {look === 'field' && (
        <span aria-hidden="true" className="hidden flex-1 items-center justify-between lg:flex">
          Go to…
          <Key>Ctrl K</Key>
        </span>
      )}
    </button>
  )
}
