import { FlaskConical } from 'lucide-react'

/** Says, on every page, that nobody here is real. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Demo"
      className="flex items-center gap-2 bg-accent-soft px-4 py-2 text-sm text-accent md:justify-center print:hidden"
    >
      <FlaskConical aria-hidden="true" className="size-4 shrink-0" />
      Demo organisation: its people are invented.
    </aside>
  )
}
