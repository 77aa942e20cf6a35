'use client'

import type { ReactNode } from 'react'

import { classes } from '@/components/ui/classes'

import { useDesk } from './desk-context'
import { Working } from './working'

/** The last answer, set back while the next one is worked out. */
export function AnswerFrame({ children }: { children: ReactNode }) {
  const { pending } = useDesk()
  return (
    <div aria-busy={pending} className={classes('transition-opacity delay-200', pending && 'opacity-55')}>
      {children}
    </div>
  )
}

/** How the next answer is coming on; keeps its line when there is nothing to say, so that nothing jumps. */
export function AnswerProgress({ most }: { most: number }) {
  const { pending, stop } = useDesk()
  return (
    <div className="max-lg:absolute max-lg:inset-x-0 max-lg:bottom-0 max-lg:bg-paper max-lg:px-4 lg:min-h-9 print:hidden">
      {pending && (
        <div className="max-lg:pb-3">
          <Working most={most} stop={stop} />
        </div>
      )}
    </div>
  )
}
