import { Check, TriangleAlert } from 'lucide-react'

import type { TriedBreach } from '@/lib/rotation/views/try'

/** The rules that something would break, or that it keeps them all. */
export function Broken({ breaches }: { breaches: readonly TriedBreach[] }) {
  if (breaches.length === 0)
    return (
      <span className="flex items-center gap-1.5 text-on-track">
        <Check aria-hidden="true" className="size-4 shrink-0" />
        Keeps every rule.
      </span>
    )
  return breaches.map(({ rule, says }) => (
    <span key={`${rule} ${says}`} className="flex items-start gap-1.5 text-drifting">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {says}
    </span>
  ))
}
