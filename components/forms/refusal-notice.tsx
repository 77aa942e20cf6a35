import { CircleAlert } from 'lucide-react'

import type { Refusal } from '@/lib/core/result'

/** Why a form was declined, at its head, where it is read out and takes the focus if no single field is to blame. */
export function RefusalNotice({ refusal }: { refusal: Refusal | undefined }) {
  return (
    <div role="alert" className="empty:absolute">
      {refusal && (
        <p
          data-refusal=""
          tabIndex={-1}
          className="flex items-start gap-2 rounded-md border border-danger/40 bg-danger/5 px-3 py-2.5 text-sm text-ink"
        >
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-danger" />
          <span>{refusal.message}</span>
        </p>
      )}
    </div>
  )
}
