'use client'

import { ArrowRight, Monitor, Moon, Search, Sun } from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Input, SearchField } from 'react-aria-components/SearchField'

import { Key } from '@/components/ui/key'

import { showOverlay } from './overlay'
import type { Destination } from './shell-keys'
import { chooseTheme } from './theme-choice'

type Command = { id: string; label: string; icon: ReactNode; hint?: string; run: () => void }

/** Goes anywhere by name. */
export function CommandPalette({ destinations }: { destinations: readonly Destination[] }) {
  const router = useRouter()
  const { contains } = useFilter({ sensitivity: 'base' })
  const close = () => showOverlay(null)

  const commands: Command[] = [
    ...destinations.map((place) => ({
      id: place.href,
      label: place.label,
      icon: <ArrowRight aria-hidden="true" />,
      ...(place.key && { hint: `g ${place.key}` }),
      run: () => router.push(place.href),
    })),
    { id: 'light', label: 'Appearance: light', icon: <Sun aria-hidden="true" />, run: () => chooseTheme('light') },
    { id: 'dark', label: 'Appearance: dark', icon: <Moon aria-hidden="true" />, run: () => chooseTheme('dark') },
    {
      id: 'system',
      label: 'Appearance: as the system says',
      icon: <Monitor aria-hidden="true" />,
      run: () => chooseTheme('system'),
    },
  ]

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
      className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(20_17_13/0.45)] px-3 pt-[10dvh]"
    >
      <Modal className="w-full max-w-lg overflow-hidden rounded-xl border bg-surface shadow-high">
        <Dialog aria-label="Go to a page" className="outline-none">
          <Autocomplete filter={contains}>
            <SearchField
              aria-label="Page"
              // Whoever opens the palette wants to type, and the dialog gives the focus back when it closes.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              className="flex items-center gap-3 border-b px-4"
            >
              <Search aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
              <Input
                placeholder="Where to?"
                className="h-14 w-full bg-transparent text-base outline-none [&::-webkit-search-cancel-button]:hidden"
              />
              <span className="pointer-coarse:hidden">
                <Key>Esc</Key>
              </span>
            </SearchField>
            <div
              // Browsers let the keyboard scroll such a box anyway; said here, every one of them does.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
              role="group"
              aria-label="Pages"
              className="max-h-[50dvh] overflow-y-auto p-2 outline-offset-[-2px]"
            >
              <Menu
                items={commands}
                className="outline-none"
                renderEmptyState={() => (
                  <p className="px-3 py-6 text-center text-sm text-ink-soft">No page has that name.</p>
                )}
              >
                {(command) => (
                  <MenuItem
                    textValue={command.label}
                    onAction={() => {
                      close()
                      command.run()
                    }}
                    className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 text-sm outline-none data-focused:bg-accent-soft data-focused:text-accent [&_svg]:size-4 [&_svg]:shrink-0"
                  >
                    {command.icon}
                    <span className="flex-1">{command.label}</span>
                    {command.hint && (
                      <span className="pointer-coarse:hidden">
                        <Key>{command.hint}</Key>
                      </span>
                    )}
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
