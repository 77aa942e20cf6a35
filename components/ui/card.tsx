import type { ReactNode } from 'react'

import { classes } from './classes'

type CardProps = {
  title?: ReactNode
  /** One sentence beneath the title. */
  lead?: ReactNode
  /** Stands at the title's right: a small button or a link. */
  action?: ReactNode
  /** The heading's level in the page's outline. */
  level?: 2 | 3
  /** Without inner padding, for tables and lists that bring their own. */
  flush?: boolean
  className?: string
  children?: ReactNode
}

/** A piece of the page that answers one question. */
export function Card({ title, lead, action, level = 2, flush, className, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section data-card="" className={classes('min-w-0 rounded-lg border bg-surface', className)}>
      {(title || action) && (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 pt-4 md:px-6 md:pt-5">
          <div className="min-w-0">
            {title && <Heading className="text-lg font-semibold tracking-[-0.01em]">{title}</Heading>}
            {lead && <p className="mt-0.5 text-sm text-ink-soft">{lead}</p>}
          </div>
          {action}
        </header>
      )}
      <div className={flush ? 'pt-3' : 'px-5 py-4 md:px-6 md:py-5'}>{children}</div>
    </section>
  )
}
