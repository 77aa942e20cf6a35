import type { Route } from 'next'
import Link from 'next/link'

/** Where this page stands; the page itself is named by its title. */
export function Breadcrumbs({ trail }: { trail: readonly { href: Route; label: string }[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map((place, index) => (
          <li key={place.href} className="flex items-center gap-2 text-ink-faint">
            {index > 0 && <span aria-hidden="true">/</span>}
            <Link
              href={place.href}
              className="inline-flex min-h-11 items-center text-ink-soft hover:text-ink hover:underline hover:underline-offset-4 md:min-h-6"
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
