import type { Route } from 'next'
import Link from 'next/link'

export type Tab = { href: Route; label: string; count?: number }

/** Views of one page, each with its own address. Links, not script: the server draws the view. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} className="scroll-slim -mx-4 overflow-x-auto px-4 md:mx-0 md:px-0 print:hidden">
      <ul className="flex min-w-max gap-1 border-b">
        {tabs.map((tab) => (
          <li key={tab.href} className={tab.href === current ? '[scroll-initial-target:nearest]' : undefined}>
            <Link
              href={tab.href}
              aria-current={tab.href === current ? 'page' : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 rounded-t-md border-b-2 border-transparent px-3 text-sm text-ink-soft outline-offset-[-2px] transition-colors hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-xs text-ink-faint tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
