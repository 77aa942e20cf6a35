'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import type { ProgressView } from '@/lib/rotation/views/schedule'

const lookEveryMilliseconds = 500

/** Asks again and again how far a schedule has come, and draws the page anew once what is waited for is there. */
export function useProgress(path: string, first: ProgressView, isThere: (now: ProgressView) => boolean) {
  const router = useRouter()
  const [now, setNow] = useState(first)
  const [isLost, setLost] = useState(false)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const look = async () => {
      const next = await progressAt(path, leaving.signal)
      if (leaving.signal.aborted) return
      setLost(next === undefined)
      if (next) setNow(next)
      if (next && isThere(next)) return router.refresh()
      timer = setTimeout(() => void look(), next ? lookEveryMilliseconds : 4 * lookEveryMilliseconds)
    }
    void look()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [path, router, isThere])
  return { now, isLost }
}

async function progressAt(path: string, signal: AbortSignal): Promise<ProgressView | undefined> {
  try {
    const answer = await fetch(path, { signal, headers: { accept: 'application/json' } })
    // Written by our own handler, in the shape that this page is drawn from.
    return answer.ok ? ((await answer.json()) as ProgressView) : undefined
  } catch {
    return undefined
  }
}
