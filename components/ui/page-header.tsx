import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  /** What the page answers, in a sentence. */
  lead?: ReactNode
  breadcrumbs?: ReactNode
  /** One primary action and at most two others. */
  actions?: ReactNode
}

/** The title of a page, and what can be done with all of it. */
export function PageHeader({ title, lead, breadcrumbs, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 md:mb-8">
      {breadcrumbs}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1 className="font-serif text-title font-medium">{title}</h1>
          {lead && <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
    </header>
  )
}
