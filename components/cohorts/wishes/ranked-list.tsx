'use client'

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react'

import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { sayCount } from '@/lib/core/say'
import { worth, type WishHost } from '@/lib/cohorts/views/wishes'

import { draggedKind, dragging } from './dragging'

type RankedListProps = {
  hosts: readonly WishHost[]
  points: readonly number[]
  put: (hostId: string, at: number) => void
  move: (hostId: string, by: -1 | 1) => void
  remove: (hostId: string) => void
}

/** The wishes, the dearest first: moved by buttons, by the arrow keys on a row's buttons, or by dragging. */
export function RankedList({ hosts, points, put, move, remove }: RankedListProps) {
  const list = useRef<HTMLOListElement>(null)
  const [over, setOver] = useState<number | null>(null)

  /** After a move the same button of the same host has the focus, wherever it went. */
  const keepFocus = (hostId: string, what: string) =>
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-host="${CSS.escape(hostId)}"]`)
      const button = row?.querySelector<HTMLButtonElement>(`[data-do="${what}"]:not(:disabled)`)
      ;(button ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus()
    })
  const step = (hostId: string, by: -1 | 1, what: string) => {
    move(hostId, by)
    keepFocus(hostId, what)
  }
  const onKeyDown = (hostId: string) => (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    step(hostId, event.key === 'ArrowUp' ? -1 : 1, event.key === 'ArrowUp' ? 'up' : 'down')
  }
  const dropping = (at: number) => ({
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(draggedKind)) return
      event.preventDefault()
      setOver(at)
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(null)
      const hostId = event.dataTransfer.getData(draggedKind)
      if (hostId) put(hostId, at)
    },
  })

  if (hosts.length === 0)
    return (
      <div
        {...dropping(0)}
        className={classes(
          'rounded-md border border-dashed px-4 py-6 text-center text-ink-soft',
          over !== null && 'border-accent bg-accent-soft',
        )}
      >
        No wishes yet. Add the host where you would most like to go; the order is yours to change.
      </div>
    )
  return (
    <ol ref={list} className="divide-y rounded-md border">
      {hosts.map(({ id, name, areas }, at) => (
        <li
          key={id}
          data-host={id}
          {...dragging(id)}
          {...dropping(at)}
          className={classes('flex items-center gap-2 py-1.5 pr-1.5 pl-2', over === at && 'bg-accent-soft')}
        >
          <GripVertical aria-hidden="true" className="hidden size-4 shrink-0 cursor-grab text-ink-faint md:block" />
          <span className="w-5 shrink-0 text-center font-serif text-lg tabular-nums">{at + 1}</span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium">{name}</span>
            <span className="block text-sm text-ink-soft">
              {[...areas.slice(0, 1), worth(points, at) > 0 ? sayCount(worth(points, at), 'point') : 'No points'].join(
                ' · ',
              )}
            </span>
          </span>
          {/* Their arrow keys move the row as well. */}
          <span className="flex shrink-0 noscript:hidden">
            <Button
              size="small"
              variant="quiet"
              data-do="up"
              disabled={at === 0}
              aria-label={`Move ${name} up, now wish ${at + 1}`}
              className="w-11 px-0! md:w-8"
              onKeyDown={onKeyDown(id)}
              onClick={() => step(id, -1, 'up')}
            >
              <ArrowUp aria-hidden="true" />
            </Button>
            <Button
              size="small"
              variant="quiet"
              data-do="down"
              disabled={at === hosts.length - 1}
              aria-label={`Move ${name} down, now wish ${at + 1}`}
              className="w-11 px-0! md:w-8"
              onKeyDown={onKeyDown(id)}
              onClick={() => step(id, 1, 'down')}
            >
              <ArrowDown aria-hidden="true" />
            </Button>
            <Button
              size="small"
              variant="quiet"
              data-do="remove"
              aria-label={`${name} is no wish of mine`}
              className="w-11 px-0! md:w-8"
              onKeyDown={onKeyDown(id)}
              onClick={() => remove(id)}
            >
              <X aria-hidden="true" />
            </Button>
          </span>
        </li>
      ))}
    </ol>
  )
}
