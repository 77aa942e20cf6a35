import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

export type ListedEntry = {
  id: string
  href: Route
  title: string
  summary: string
  icon?: ReactNode
  /** A few words or badges: hours, cost, level. */
  facts?: readonly ReactNode[]
}

/** Entries to choose among: what each is called, what it is, and the few facts that tell them apart. */
export function EntryList({ entries, label }: { entries: readonly ListedEntry[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y">
      {entries.map((entry) => (
        <li key={entry.id} className="relative flex gap-3.5 px-5 py-3.5 hover:bg-ink/[0.025] md:px-6">
          {entry.icon}
          <div className="min-w-0 flex-1">
            <Link
              href={entry.href}
              className="font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {entry.title}
            </Link>
            <p className="mt-0.5 text-sm text-ink-soft">{entry.summary}</p>
            {entry.facts && <Facts facts={entry.facts} className="mt-1.5 sm:hidden" />}
          </div>
          {entry.facts && <Facts facts={entry.facts} className="hidden shrink-0 flex-col items-end sm:flex" />}
        </li>
      ))}
    </ul>
  )
}

function Facts({ facts, className }: { facts: readonly ReactNode[]; className: string }) {
  return (
    <ul className={`flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-soft tabular-nums ${className}`}>
      {facts.map((fact, index) => (
        <li key={index} className="whitespace-nowrap">
          {fact}
        </li>
      ))}
    </ul>
  )
}
