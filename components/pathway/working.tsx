'use client'

import { useEffect, useState } from 'react'

import { Button } from '@/components/ui/button'
import { ProgressBar } from '@/components/ui/progress-bar'

type WorkingProps = {
  /** After so many seconds the best so far is shown. */
  most: number
  /** Gives up and keeps what is shown. */
  stop?: () => void
}

/** Something is being solved: nothing for a moment, then seconds against the seconds it is given, then a way out. */
export function Working({ most, stop }: WorkingProps) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(clock)
  }, [])

  if (seconds < 1) return <p className="text-sm text-ink-soft">Working it out…</p>
  return (
    <div className="flex max-w-md items-end gap-4">
      <div className="flex-1">
        <ProgressBar
          label="Looking for the earliest date, and proving it"
          value={Math.min(seconds, most)}
          max={most}
          says={seconds > most ? `longer than ${most} s: others are asking too` : `${seconds} of at most ${most} s`}
        />
      </div>
      {stop && seconds >= 3 && (
        <Button size="small" onClick={stop}>
          Stop
        </Button>
      )}
    </div>
  )
}
