'use client'

import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

import { byKey, movedBy, samePlace, step, stretchedBy, type Place } from './shift-block'

/** Pixels of a quarter of an hour on the board. */
export const stepHeight = 12

type Held = { id: string; x: number; y: number; wide: number; from: Place; isStretch: boolean; hasMoved: boolean }

/** Moving a block with the arrow keys or the pointer: where it would lie, until that is saved or put back. */
export function useShifting(places: ReadonlyMap<string, Place>, save: (id: string, place: Place) => void) {
  const [draft, setDraft] = useState<{ id: string; place: Place } | null>(null)
  const held = useRef<Held | null>(null)
  const now = (id: string) => (draft?.id === id ? draft.place : places.get(id))
  const put = (id: string, place: Place) => {
    const was = places.get(id)
    setDraft(was && samePlace(was, place) ? null : { id, place })
  }

  const keysOf = (id: string) => (event: KeyboardEvent) => {
    const place = now(id)
    if (!place) return
    const next = byKey(place, event.key, event.shiftKey)
    if (next) put(id, next)
    else if (event.key === 'Enter' && draft?.id === id) save(id, draft.place)
    else if (event.key === 'Escape' && draft?.id === id) setDraft(null)
    else return
    event.preventDefault()
  }

  const grab = (id: string, days: number, isStretch: boolean) => (event: PointerEvent<HTMLElement>) => {
    const from = now(id)
    const week = event.currentTarget.closest('[data-week]')
    if (!from || !week || event.button !== 0 || event.pointerType === 'touch') return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    const wide = week.getBoundingClientRect().width / days
    held.current = { id, x: event.clientX, y: event.clientY, wide, from, isStretch, hasMoved: false }
  }
  const drag = (event: PointerEvent) => {
    const { current } = held
    if (!current) return
    const down = Math.round((event.clientY - current.y) / stepHeight) * step
    const aside = Math.round((event.clientX - current.x) / current.wide)
    if (down === 0 && aside === 0 && !current.hasMoved) return
    current.hasMoved = true
    put(current.id, current.isStretch ? stretchedBy(current.from, down) : movedBy(current.from, aside, down))
  }
  /** Lets go; answers whether it was moved, so that a mere press can do something else. */
  const drop = (): boolean => {
    const moved = held.current?.hasMoved ?? false
    held.current = null
    return moved
  }
  return { draft, now, putBack: () => setDraft(null), keysOf, grab, drag, drop }
}
