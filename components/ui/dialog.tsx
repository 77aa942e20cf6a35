'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'

import { classes } from './classes'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** A sentence beneath the title. */
  lead?: ReactNode
  wide?: boolean
  /** The buttons, most important first. */
  actions?: ReactNode
  children?: ReactNode
}

/**
 * Asks before something far-reaching. Keeps the focus inside and gives it back; Escape and a press beside it close it.
 * Load it when it is first needed: `dynamic(() => import('@/components/ui/dialog').then((module) => module.Dialog), { loading: () => null })`.
 */
export function Dialog({ open, onClose, title, lead, wide, actions, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(now) => !now && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex items-end justify-center bg-[rgb(20_17_13/0.45)] sm:items-center sm:p-6"
    >
      <Modal
        className={classes(
          'max-h-[92dvh] w-full overflow-y-auto rounded-t-xl border bg-surface shadow-high sm:rounded-xl',
          wide ? 'sm:max-w-3xl' : 'sm:max-w-lg',
        )}
      >
        <AriaDialog className="p-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))] outline-none md:p-6">
          <div className="flex items-start justify-between gap-4">
            <div className="min-w-0">
              <Heading slot="title" className="font-serif text-xl font-semibold tracking-[-0.01em]">
                {title}
              </Heading>
              {lead && <p className="mt-1.5 text-ink-soft">{lead}</p>}
            </div>
            <button
              type="button"
              aria-label="Close"
              onClick={onClose}
              className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-ink/5 hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </button>
          </div>
          {children && <div className="mt-5">{children}</div>}
          {actions && <div className="mt-6 flex flex-col gap-2 sm:flex-row-reverse sm:flex-wrap">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
