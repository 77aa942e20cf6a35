import type { ReactNode } from 'react'

/** One figure, what it counts, and the sentence behind it. Stands in a `<Stats>`. */
export function Stat({
  label,
  value,
  unit,
  children,
}: {
  label: ReactNode
  value: ReactNode
  unit?: string
  children?: ReactNode
}) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="mt-1 font-serif text-figure font-medium">
        {value}
        {unit && <span className="ml-1.5 font-sans text-base font-normal tracking-normal text-ink-soft">{unit}</span>}
      </dd>
      {children && <dd className="mt-1 text-sm text-ink-soft">{children}</dd>}
    </div>
  )
}

/** Figures side by side, as many as fit; three that belong together keep one line on a phone as well. */
export function Stats({ three, children }: { three?: boolean; children: ReactNode }) {
  const columns = three
    ? 'grid-cols-3 gap-x-3 sm:gap-x-6'
    : 'grid-cols-[repeat(auto-fit,minmax(min(100%,6.5rem),1fr))] gap-x-6'
  return <dl className={`grid gap-y-6 ${columns}`}>{children}</dl>
}
