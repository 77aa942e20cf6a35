'use client'

import { useMemo, useState } from 'react'

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
  // Indexing a large board takes its time, and is done when something is first tried.
  const trial = useMemo(() => once(() => trialOn(board, rules)), [board, rules])
  const outcome = useMemo(() => (list.length > 0 ? trial().outcomeOf(list) : undefined), [trial, list])
  const said = useMemo(() => triesSaid(board, list), [board, list])

  const change = (next: readonly TriedCell[]) => {
    setList(next)
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
