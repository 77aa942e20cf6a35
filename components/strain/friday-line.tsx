'use client'

import { useState, useSyncExternalStore } from 'react'

import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

/** Kept by the browser alone: whoever does not want to be asked this week need not tell us. */
const keptAs = 'journeywork.strain-later'
const never = () => () => undefined

/** On a Friday, once, and gone for the week when one says so. */
export function FridayLine({ week }: { week: string }) {
  const later = useSyncExternalStore(never, kept, () => null)
  const [isGone, setGone] = useState(false)
  if (isGone || later === week) return null
  const leave = () => {
    setGone(true)
    try {
      localStorage.setItem(keptAs, week)
    } catch {
      // Without storage it is gone for this page alone.
    }
  }
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-ink-soft">
      <span>How was this week? Three questions, for you alone.</span>
      <span className="flex gap-1">
        <LinkButton href="/my/strain" variant="quiet" size="small">
          Answer
        </LinkButton>
        <Button variant="quiet" size="small" onClick={leave}>
          Not this week
        </Button>
      </span>
    </p>
  )
}

function kept(): string | null {
  try {
    return localStorage.getItem(keptAs)
  } catch {
    return null
  }
}
