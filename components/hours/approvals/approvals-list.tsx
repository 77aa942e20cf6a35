'use client'

import { useEffect, useRef } from 'react'

import type { FormAction } from '@/components/forms/use-action-form'
import { showPageKeys } from '@/components/shell/page-keys'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { Key } from '@/components/ui/key'
import type { ApprovalsView } from '@/lib/hours/views/queue'

import { ApprovalCard } from './approval-card'
import { ApproveForm } from './approve-form'

const approvalKeys = [
  { says: 'Next week', chords: ['j'] },
  { says: 'Previous week', chords: ['k'] },
  { says: 'Approve', chords: ['a'] },
  { says: 'Send back with a note', chords: ['r'] },
] as const

type ApprovalsListProps = {
  view: ApprovalsView
  approve: FormAction<{ approved: number; left: number }>
  sendBack: FormAction<unknown>
}

/** The weeks that wait. Keys go through them, approve the one in focus, or open its note. */
export function ApprovalsList({ view: { weeks, more }, approve, sendBack }: ApprovalsListProps) {
  const list = useRef<HTMLUListElement>(null)
  const at = useRef(-1)
  const usual = weeks.filter(({ unusual }) => unusual.length === 0)
  useEffect(() => showPageKeys(approvalKeys), [])

  // After one is gone, the one that took its place has the focus.
  useEffect(() => {
    if (at.current >= 0) cards(list.current)[Math.min(at.current, weeks.length - 1)]?.focus()
  }, [weeks])

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const all = cards(list.current)
      const held = all.findIndex((card) => card.contains(document.activeElement))
      const now = held >= 0 ? held : at.current
      const card = all[now]
      const goTo = (next: number) => {
        at.current = Math.max(0, Math.min(all.length - 1, next))
        all[at.current]?.focus()
        all[at.current]?.scrollIntoView({ block: 'nearest' })
      }
      const deeds: Record<string, () => void> = {
        j: () => goTo(now + 1),
        k: () => goTo(now - 1),
        a: () => {
          at.current = now
          card?.querySelector<HTMLFormElement>('[data-approve]')?.requestSubmit()
        },
        r: () => {
          const details = card?.querySelector<HTMLDetailsElement>('[data-send-back] details')
          if (details) details.open = true
          details?.querySelector('textarea')?.focus()
        },
      }
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        {usual.length > 1 ? (
          <ApproveForm
            isMain
            approve={approve}
            weeks={usual.map(({ id }) => id)}
            label={`Approve the ${usual.length} that are as usual`}
            says={`${countOf(usual.length, 'week')} approved.`}
          />
        ) : (
          <span />
        )}
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft max-md:hidden">
          <Key>j</Key> <Key>k</Key> go through them, <Key>a</Key> approves, <Key>r</Key> sends back
        </p>
      </div>
      <Card flush>
        <ul ref={list} className="-mt-3 divide-y">
          {weeks.map((week) => (
            <ApprovalCard key={week.id} week={week} approve={approve} sendBack={sendBack} />
          ))}
        </ul>
      </Card>
      {more > 0 && <p className="text-sm text-ink-soft">{countOf(more, 'more week')} after these.</p>}
    </div>
  )
}

const cards = (list: HTMLUListElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-week-card]') ?? []),
]

// Single keys belong to whoever is typing, and to an open dialog.
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="listbox"]') !== null)
