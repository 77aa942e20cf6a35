import { FlaskConical } from 'lucide-react'

/** Says, on every page, that nobody here is real. */
export function DemoBanner() {
  return (
    <p
      role="note"
      className="flex items-center justify-center gap-2 bg-accent-soft px-4 py-2 text-center text-sm text-accent print:hidden"
    >
      <FlaskConical aria-hidden="true" className="size-4 shrink-0" />
      This is the demo organisation. Its people are invented; look around and change what you like.
    </p>
  )
}
