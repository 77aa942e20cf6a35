import type { ReactNode } from 'react'

/** A key or a chord, as it is printed on the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border bg-sunken px-1.5 text-center font-sans text-xs leading-5 font-medium text-ink-soft">
      {children}
    </kbd>
  )
}
