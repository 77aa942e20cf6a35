import type { ReactNode } from 'react'

import { BrandMark } from '@/components/shell/brand-mark'

type DoorwayProps = {
  title: string
  /** One sentence beneath the title. */
  says?: ReactNode
  /** Room for a list of people beside each other; without it, as narrow as a form reads well. */
  wide?: boolean
  children?: ReactNode
}

/** The frame of every page before the door: the mark, one thing to do, and nothing else. */
export function Doorway({ title, says, wide, children }: DoorwayProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto flex min-h-dvh w-full flex-col px-4 py-10 md:py-16 ${wide ? 'max-w-4xl' : 'max-w-md'}`}
    >
      <div className="flex items-center gap-3">
        <BrandMark className="size-9 shrink-0" />
        <span className="font-serif text-xl font-semibold tracking-[-0.01em]">Journeywork</span>
      </div>
      <h1 className="mt-10 font-serif text-title font-medium md:mt-14">{title}</h1>
      {says && <p className="mt-3 max-w-prose text-lg text-ink-soft">{says}</p>}
      <div className="mt-8 flex flex-col gap-8">{children}</div>
    </main>
  )
}
