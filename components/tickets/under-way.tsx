'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { ProgressBar } from '@/components/ui/progress-bar'
import { countOf, formatNumber } from '@/components/ui/format-amount'

type UnderWayProps = { isWaiting: boolean; rowsRead: number; rowsInAll: number | null }

/** How far an import has come; it shows by itself. Without script, loading the page again does it. */
export function UnderWay({ isWaiting, rowsRead, rowsInAll }: UnderWayProps) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1_000)
    return () => clearInterval(timer)
  }, [router])
  const says =
    rowsInAll === null
      ? `${countOf(rowsRead, 'row')} read so far`
      : `${formatNumber(rowsRead)} of ${countOf(rowsInAll, 'row')}`
  return (
    <ProgressBar
      label={isWaiting ? 'Waiting for its turn' : rowsInAll === null ? 'Reading the file' : 'Taking the tickets in'}
      value={rowsInAll === null ? 0 : rowsRead}
      max={rowsInAll ?? 1}
      says={isWaiting ? 'It begins by itself' : says}
    />
  )
}
