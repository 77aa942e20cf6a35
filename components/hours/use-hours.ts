'use client'

import { useRef, useState, useTransition } from 'react'

import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'
import { cellName, readCellName } from '@/lib/hours/views/line'
import { readTime, sayTime } from '@/lib/hours/views/time'

/** A cell of the grid as it was read, and what is drafted for it. */
export type GridCell = { line: string; day: string; minutes: number; draft: number }
export type Write = (fields: Record<string, string>) => Promise<Result<unknown>>

export const keyOf = ({ line, day }: Pick<GridCell, 'line' | 'day'>): string => `${day}|${line}`
const textOf = (minutes: number) => (minutes === 0 ? '' : sayTime(minutes))

/**
 * What is typed into a week. A cell is saved when it is left; what could not be saved stays as it was typed, with the reason
 * beside it. Savings go one after another, so that each knows what the one before left.
 */
export function useHours(week: string, write: Write) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [refusal, setRefusal] = useState<string>()
  const [saving, start] = useTransition()
  const saved = useRef<Record<string, { over: number; to: number }>>({})
  const queue = useRef<Promise<void>>(Promise.resolve())
  // What the server has drawn anew takes the place of what was saved meanwhile.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- drawn anew is the reason, not what is drawn
  const stands = (cell: GridCell) => {
    const last = saved.current[keyOf(cell)]
    // Once the page has been read anew, what it says counts.
    return last?.over === cell.minutes ? last.to : cell.minutes
  }
  const text = (cell: GridCell) => typed[keyOf(cell)] ?? textOf(cell.minutes)
  const minutes = (cell: GridCell) => readTime(text(cell)) ?? cell.minutes
  const without = (all: Readonly<Record<string, string>>, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)))

  async function send(changes: readonly { cell: GridCell; to: number }[], says?: string) {
    const before = changes.map(({ cell }) => ({ cell, to: stands(cell) }))
    const keys = changes.map(({ cell }) => keyOf(cell))
    const fields = changes.map(({ cell, to }) => [cellName({ ...cell, was: stands(cell) }), sayTime(to)] as const)
    const result = await write({ week, ...Object.fromEntries(fields) })
    if (!result.ok) {
      const at = Object.entries(result.refusal.fields ?? {}).flatMap(([name, fault]) => {
        const found = readCellName(name)
        return found ? [[keyOf(found), fault] as const] : []
      })
      setFaults((all) => ({ ...all, ...Object.fromEntries(at) }))
      setRefusal(result.refusal.message)
      return
    }
    for (const { cell, to } of changes) saved.current[keyOf(cell)] = { over: cell.minutes, to }
    setRefusal(undefined)
    setFaults((all) => without(all, keys))
    setTyped((all) =>
      Object.fromEntries(
        Object.entries(all).filter(
          ([key, value]) => !changes.some(({ cell, to }) => keyOf(cell) === key && readTime(value) === to),
        ),
      ),
    )
    if (says) sayDone(says, { run: () => save(before) })
  }

  /** Saves cells in one small action; `says` names it, with a way back. */
  function save(changes: readonly { cell: GridCell; to: number }[], says?: string) {
    if (changes.length === 0) return
    setTyped((all) => ({ ...all, ...Object.fromEntries(changes.map(({ cell, to }) => [keyOf(cell), textOf(to)])) }))
    start(async () => {
      queue.current = queue.current.then(() => send(changes, says))
      await queue.current
    })
  }

  /** A cell is left: what is typed is saved if it is a time, and marked if it is none. */
  function leave(cell: GridCell) {
    const key = keyOf(cell)
    if (typed[key] === undefined) return
    const to = readTime(typed[key])
    if (to === null || to > 1_440)
      setFaults((all) => ({
        ...all,
        [key]: to === null ? 'Write hours like 1.5, 1:30 or 90m.' : 'A day has 24 hours.',
      }))
    else if (to === stands(cell)) {
      setTyped((all) => without(all, [key]))
      setFaults((all) => without(all, [key]))
    } else save([{ cell, to }], stands(cell) > 0 ? `${textOf(stands(cell))} is now ${sayTime(to)}.` : undefined)
  }

  const type = (cell: GridCell, value: string) => {
    setTyped((all) => ({ ...all, [keyOf(cell)]: value }))
    setFaults((all) => without(all, [keyOf(cell)]))
  }
  return { text, minutes, type, leave, save, faults, refusal, saving, isClean: Object.keys(typed).length === 0 }
}
