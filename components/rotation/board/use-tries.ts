'use client'

import { startTransition, useEffect, useMemo, useState } from 'react'

import { boardQuery, type BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView, TryRules } from '@/lib/rotation/views/board'
import { trialOn, type Outcome, type Trial, type TriedCell } from '@/lib/rotation/views/try'
import { exchange, readTries, triesSaid, withTries } from '@/lib/rotation/views/tried'

export type Tries = {
  list: readonly TriedCell[]
  /** As an address holds them. */
  said: readonly string[]
  /** What the board would be; undefined as long as nothing is tried. */
  outcome: Outcome | undefined
  trial: () => Trial
  put: (more: readonly TriedCell[]) => void
  exchange: (one: number, other: number) => void
  clear: () => void
}

/** What is tried on a board. It stands in the address as well, so that it survives a reload and can be sent to someone. */
export function useTries(path: string, ask: BoardAsk, board: BoardView, rules: TryRules): Tries {
  const [list, setList] = useState(() => readTries(board, ask.tries))
  // Indexing a large board and judging it as it stands takes its time: both are done while nothing else is going on.
  const trial = useMemo(() => once(() => trialOn(board, rules)), [board, rules])
  useEffect(() => {
    const stop = whenIdle(() => {
      trial()
      later = whenIdle(() => trial().outcomeOf([]))
    })
    let later = () => {}
    return () => {
      stop()
      later()
    }
  }, [trial])
  const outcome = useMemo(() => (list.length > 0 ? trial().outcomeOf(list) : undefined), [trial, list])
  const said = useMemo(() => triesSaid(board, list), [board, list])

  const change = (next: readonly TriedCell[]) => {
    // What follows from it on a large board is drawn in slices.
    startTransition(() => setList(next))
    window.history.replaceState(null, '', `${path}${boardQuery({ ...ask, tries: triesSaid(board, next) })}`)
  }
  return {
    list,
    said,
    outcome,
    trial,
    put: (more) => change(withTries(board, list, more)),
    exchange: (one, other) => change(exchange(board, list, one, other)),
    clear: () => change([]),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** Does something when the browser has nothing to do, or soon where it does not tell; answers with what calls it off. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = window.requestIdleCallback(act, { timeout: 4_000 })
    return () => window.cancelIdleCallback(id)
  }
  const timer = setTimeout(act, 500)
  return () => clearTimeout(timer)
}
