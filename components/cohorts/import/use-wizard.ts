'use client'

import { startTransition, useEffect, useState } from 'react'

import type { Applied, FileReading, ImportCheck } from '@/lib/cohorts/views/import'

import { documentOf, draftOf, keepDraft, keptDraft, type Draft } from './draft'
import { sendFile, sendPasted, sendToApply, sendToCheck, type Sent } from './send'

export const steps = ['choose', 'map', 'check', 'preview', 'done'] as const
export type Step = (typeof steps)[number]
export type Busy = { doing: 'reading' | 'checking' | 'taking in'; sent: number; of: number }
export type Sound = Extract<ImportCheck, { outcome: 'sound' }>
export type Faulty = Extract<ImportCheck, { outcome: 'faulty' }>

type State = {
  step: Step
  draft: Draft | null
  check: ImportCheck | null
  applied: Applied | null
  busy: Busy | null
  says: readonly string[]
}
const start: State = { step: 'choose', draft: null, check: null, applied: null, busy: null, says: [] }

/** Where someone is with their import, and the ways on and back. What was chosen and said stays with the browser until it is taken in. */
export function useWizard(cohortId: string) {
  const [state, setState] = useState(start)
  const change = (some: Partial<State>) => setState((before) => ({ ...before, ...some }))

  // Read after the first drawing: the server knows nothing of the tab's draft, and both must draw the same at first.
  useEffect(() => {
    const draft = keptDraft(cohortId)
    if (draft) startTransition(() => setState({ ...start, step: 'map', draft }))
  }, [cohortId])

  const watch = (doing: Busy['doing']) => {
    change({ busy: { doing, sent: 0, of: 1 }, says: [] })
    return (sent: number, of: number) => change({ busy: { doing, sent, of } })
  }
  const keep = (draft: Draft | null) => {
    keepDraft(cohortId, draft)
    change({ draft })
  }
  const take = (sent: Sent<FileReading>) => {
    if (!sent.ok) return change({ busy: null, says: [sent.says] })
    if (sent.answer.outcome === 'unreadable') return change({ busy: null, says: sent.answer.faults })
    keep(draftOf(sent.answer.file))
    change({ busy: null, step: 'map', check: null })
  }

  return {
    ...state,
    readFile: async (file: File) => take(await sendFile(cohortId, file, watch('reading'))),
    readPasted: async (text: string) => take(await sendPasted(cohortId, text, watch('reading'))),
    setDraft: (draft: Draft) => keep(draft),
    goTo: (step: Step) => change({ step, says: [] }),
    startAnew: () => {
      keepDraft(cohortId, null)
      setState(start)
    },
    check: async (draft: Draft) => {
      keep(draft)
      const sent = await sendToCheck(cohortId, documentOf(draft, null), watch('checking'))
      if (!sent.ok) return change({ busy: null, says: [sent.says] })
      change({ busy: null, check: sent.answer, step: sent.answer.outcome === 'sound' ? 'preview' : 'check' })
    },
    apply: async (draft: Draft, { seal }: Sound) => {
      const sent = await sendToApply(cohortId, documentOf(draft, seal), watch('taking in'))
      if (!sent.ok) return change({ busy: null, says: [sent.says] })
      keepDraft(cohortId, null)
      change({ busy: null, applied: sent.answer, step: 'done' })
    },
    outcome: state.check,
  }
}
