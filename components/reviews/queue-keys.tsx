'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { showPageKeys } from '@/components/shell/page-keys'

import { askId, pieceTitleId, queueKeys, returnId, signOffFormId } from './keys'

type QueueKeysProps = {
  next: Route | null
  previous: Route | null
  /** A verdict led here: whoever hears the page begins with the piece. */
  hasJustJudged: boolean
}

/** How long after "g" the second key belongs to the shell, in milliseconds. */
const patience = 1200
let hasMoved = false

/** Listens for the keys of the queue, and takes the focus to the piece that they lead to. Keyed by the piece that is open. */
export function QueueKeys({ next, previous, hasJustJudged }: QueueKeysProps) {
  const router = useRouter()
  useEffect(() => showPageKeys(queueKeys), [])

  useEffect(() => {
    if (hasMoved || hasJustJudged) document.getElementById(pieceTitleId)?.focus()
    hasMoved = false
  }, [hasJustJudged])

  useEffect(() => {
    let goPressedAt = Number.NEGATIVE_INFINITY
    const goTo = (href: Route | null) => {
      if (!href) return
      hasMoved = true
      router.push(href)
    }
    const deeds: Record<string, () => void> = {
      j: () => goTo(next),
      k: () => goTo(previous),
      s: () => formWith(signOffFormId)?.requestSubmit(),
      r: () => open(returnId),
      a: () => open(askId),
    }

    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const going = event.timeStamp - goPressedAt < patience
      goPressedAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const deed = going ? undefined : deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }

    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router, next, previous])

  return null
}

function formWith(id: string): HTMLFormElement | null {
  const form = document.getElementById(id)
  return form instanceof HTMLFormElement ? form : null
}

/** Opens what is one step away, and goes to its first field. */
function open(id: string): void {
  const within = document.getElementById(id)
  const details = within?.querySelector('details')
  if (details) details.open = true
  within?.querySelector<HTMLElement>('textarea, select')?.focus()
}

// Single keys belong to whoever is typing, and to an open dialog.
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type="radio"]), textarea, select, [role="dialog"], [role="listbox"]') !== null)
