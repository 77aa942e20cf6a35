import type { Route } from 'next'

import { LinkButton } from '@/components/ui/link-button'

type PagerProps = { page: number; perPage: number; total: number; at: (page: number) => Route }

/** Where one is in a long list, and the way back and forth. */
export function Pager({ page, perPage, total, at }: PagerProps) {
  if (total <= perPage) return null
  const first = (page - 1) * perPage + 1
  return (
    <nav aria-label="Pages" className="mt-5 flex flex-wrap items-center gap-3 text-sm text-ink-soft">
      {page > 1 && (
        <LinkButton href={at(page - 1)} size="small" rel="prev">
          Previous
        </LinkButton>
      )}
      <span className="tabular-nums">
        {first} to {Math.min(page * perPage, total)} of {total}
      </span>
      {page * perPage < total && (
        <LinkButton href={at(page + 1)} size="small" rel="next">
          Next
        </LinkButton>
      )}
    </nav>
  )
}
