'use client'

import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { dismissToast, shownToasts, watchToasts, type Toast } from './toast'

const none: readonly Toast[] = []
/** Long enough to read a sentence and reach for "Undo", in milliseconds. */
const stays = 10_000

/** Where `sayDone` speaks. Stands once in the shell; the live region is there before anything is said in it. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(watchToasts, shownToasts, () => none)
  return (
    <div
      role="region"
      aria-label="Messages"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-40 flex flex-col items-center gap-2 md:right-6 md:bottom-6 md:left-auto md:items-end print:hidden"
    >
      <div role="status" aria-live="polite" className="contents">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)

  // Whoever is reading or reaching for the button decides when it goes.
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), stays)
    return () => clearTimeout(timer)
  }, [held, toast.id])

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-md items-center gap-1 rounded-lg bg-ink py-1.5 pr-1.5 pl-4 text-sm text-paper shadow-high"
    >
      <span className="flex-1 py-1.5">{toast.says}</span>
      {toast.undo && (
        <button
          type="button"
          onClick={() => {
            toast.undo?.run()
            dismissToast(toast.id)
          }}
          className="min-h-11 rounded-md px-3 font-semibold underline decoration-paper/40 underline-offset-4 outline-offset-0 hover:decoration-paper focus-visible:outline-paper md:min-h-9"
        >
          {toast.undo.label ?? 'Undo'}
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => dismissToast(toast.id)}
        className="grid size-11 place-items-center rounded-md text-paper/70 hover:text-paper focus-visible:outline-paper md:size-9"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}
