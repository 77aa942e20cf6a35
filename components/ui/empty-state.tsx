import type { ReactNode } from 'react'

/** A place with nothing in it yet: one sentence on what it is for, and the next action. */
export function EmptyState({ icon, says, action }: { icon?: ReactNode; says: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-4 px-4 py-10 text-center">
      {icon && (
        <span
          aria-hidden="true"
          className="grid size-12 place-items-center rounded-full bg-sunken text-ink-faint [&_svg]:size-6"
        >
          {icon}
        </span>
      )}
      <p className="max-w-sm text-ink-soft">{says}</p>
      {action}
    </div>
  )
}
