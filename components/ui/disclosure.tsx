import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = {
  summary: ReactNode
  /** Opened from the start. */
  open?: boolean
  /** Disclosures of one name: opening one closes the others. */
  name?: string
  /** Sits at the right of the summary. */
  aside?: ReactNode
  children: ReactNode
}

/** Details one step away. The browser opens and closes it, and finds text inside it. */
export function Disclosure({ summary, open, name, aside, children }: DisclosureProps) {
  return (
    <details open={open} name={name} className="group/details">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md py-2 text-[0.9375rem] [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-faint transition-transform duration-150 group-open/details:rotate-90"
        />
        <span className="min-w-0 flex-1">{summary}</span>
        {aside}
      </summary>
      <div className="pb-4 pl-6 text-[0.9375rem] text-ink-soft">{children}</div>
    </details>
  )
}
