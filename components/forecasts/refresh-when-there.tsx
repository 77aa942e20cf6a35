'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { Spinner } from '@/components/ui/spinner'

const lookEveryMilliseconds = 1_500

/** Says that forecasts are being worked out, and draws the page anew when they are. Without script, loading the page again does it. */
export function RefreshWhenThere({ waiting, children }: { waiting: number; children: string }) {
  const router = useRouter()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leaving = new AbortController()
    const look = async () => {
      const now = await stillWaiting(leaving.signal)
      if (leaving.signal.aborted) return
      if (now !== undefined && now !== waiting) router.refresh()
      if (now === 0) return
      timer = setTimeout(() => void look(), now === undefined ? 4 * lookEveryMilliseconds : lookEveryMilliseconds)
    }
    timer = setTimeout(() => void look(), lookEveryMilliseconds)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [router, waiting])

  return (
    <span role="status" className="flex items-center gap-2.5">
      <Spinner />
      <span>{children}</span>
    </span>
  )
}

async function stillWaiting(signal: AbortSignal): Promise<number | undefined> {
  try {
    const answer = await fetch('/my/forecasts/progress', { signal, headers: { accept: 'application/json' } })
    // Written by our own handler, in the shape that this page is drawn from.
    return answer.ok ? ((await answer.json()) as { waiting: number }).waiting : undefined
  } catch {
    return undefined
  }
}
