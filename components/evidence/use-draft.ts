'use client'

import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react'

import type { DraftContent } from '@/lib/evidence/input'
import type { EvidenceFormView } from '@/lib/evidence/view'

import { keepLocalCopy, localCopy } from './local-copy'
import { askForDraft, sendDraft } from './send-draft'

export type DraftState = 'untouched' | 'restored' | 'unsaved' | 'saved' | 'on-this-device'

/** How long typing rests before it is saved, in milliseconds. */
const rest = 800

/** What is being written, saved while it is typed: on the server, and where that fails, in this browser. */
export function useDraft({ about, personId, fresh, draft }: EvidenceFormView) {
  const [content, setContent] = useState(draft?.content ?? fresh)
  const [state, setState] = useState<DraftState>(draft ? 'restored' : 'untouched')
  const latest = useRef(content)
  const isUnsaved = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underWay = useRef<Promise<void>>(Promise.resolve())

  function show(next: DraftContent, as: DraftState) {
    latest.current = next
    setContent(next)
    setState(as)
  }

  function change(patch: Partial<DraftContent>) {
    isUnsaved.current = true
    show({ ...latest.current, ...patch }, 'unsaved')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), rest)
  }

  /** Waits for what is under way, and saves what is not saved yet: an older saying never arrives last. */
  async function save(): Promise<void> {
    clearTimeout(timer.current)
    if (isUnsaved.current) {
      isUnsaved.current = false
      underWay.current = sendAfter(underWay.current, latest.current)
    }
    return underWay.current
  }

  async function sendAfter(before: Promise<void>, next: DraftContent): Promise<void> {
    await before
    const arrived = await sendDraft(about, next)
    keepLocalCopy(personId, about, arrived ? null : next)
    if (!isUnsaved.current) setState((now) => (now === 'untouched' ? now : arrived ? 'saved' : 'on-this-device'))
  }

  /** What is handed in or given up is no draft any more. */
  function letGo(next: DraftContent = latest.current) {
    clearTimeout(timer.current)
    isUnsaved.current = false
    keepLocalCopy(personId, about, null)
    show(next, 'untouched')
  }

  const leave = useEffectEvent(() => void save())
  useEffect(() => {
    const onHide = () => leave()
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('pagehide', onHide)
      leave()
    }
  }, [])

  const restore = useEffectEvent(async () => {
    const kept = localCopy(personId, about)
    // The back button may show this page as it was: what was saved since then is asked for.
    const found = kept ?? (await askForDraft(about, draft?.savedAt ?? ''))
    if (found && !isUnsaved.current) startTransition(() => show(found, 'restored'))
  })
  useEffect(() => void restore(), [])

  return { content, state, change, save, startAfresh: () => letGo(fresh), letGo }
}
