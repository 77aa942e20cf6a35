'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo, useTransition, type ReactNode } from 'react'

import { DeskContext } from './desk-context'

/** Holds what is being asked and what is shown apart: the last answer stays until the next one is there. */
export function Desk({ address, children }: { address: Route; children: ReactNode }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const desk = useMemo(() => {
    const go = (to: Route) => start(() => router.replace(to, { scroll: false }))
    return { go, pending, stop: () => go(address) }
  }, [router, pending, address])

  return <DeskContext value={desk}>{children}</DeskContext>
}
