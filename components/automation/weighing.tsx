'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

import { Spinner } from '@/components/ui/spinner'
import type { WeighingProgress } from '@/lib/automation/views/effects'

const lookEveryMilliseconds = 800

/** Whose dates move is still being worked out: what is found shows by itself. Without script, loading the page again does it. */
export function Weighing({ path, children }: { path: string; children: ReactNode }) {
  const router = useRouter()
  const seen = useRef<string | undefined>(undefined)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const look = async () => {
      const now = await progressAt(path, leaving.signal)
      if (leaving.signal.aborted) return
      const isNew = now !== undefined && seen.current !== undefined && now.stamp !== seen.current
      if (now) seen.current = now.stamp
      if (isNew || now?.isWeighing === false) router.refresh()
      if (now?.isWeighing === false) return
      timer = setTimeout(() => void look(), now ? lookEveryMilliseconds : 4 * lookEveryMilliseconds)
    }
    timer = setTimeout(() => void look(), lookEveryMilliseconds)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [path, router])

  return (
    <p role="status" className="flex items-center gap-2.5 text-sm text-ink-soft">
      <Spinner />
      <span>{children}</span>
    </p>
  )
}

async function progressAt(path: string, signal: AbortSignal): Promise<WeighingProgress | undefined> {
  try {
    const answer = await fetch(path, { signal, headers: { accept: 'application/json' } })
    // Written by our own handler, in the shape that this page is drawn from.
    return answer.ok ? ((await answer.json()) as WeighingProgress) : undefined
  } catch {
    return undefined
  }
}
