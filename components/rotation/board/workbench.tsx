'use client'

import dynamic from 'next/dynamic'
import { useMemo, useState, useSyncExternalStore } from 'react'

import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import type { BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView, TryRules } from '@/lib/rotation/views/board'
import { exchange, withTries } from '@/lib/rotation/views/tried'
import type { TriedCell } from '@/lib/rotation/views/try'

import { BoardFilters } from './board-filters'
import { BoardGrid } from './board-grid'
import { BoardLegend } from './board-legend'
import { boardLinks } from './board-links'
import { SeatsGrid } from './seats-grid'
import { TriedCard } from './tried-card'
import { useDrag, type DropTarget } from './use-drag'
import { useTries } from './use-tries'

const TryDialog = dynamic(() => import('./try-dialog'), { loading: () => null })

type WorkbenchProps = {
  path: string
  cohortId: string
  ask: BoardAsk
  board: BoardView
  rules: TryRules
  /** The people that are asked for, in their order. */
  rows: readonly number[]
  /** Keeps what is tried as a proposal. */
  keep: FormAction<unknown>
}

/** The board as a manager has it: to arrange, to follow, and to try changes on. */
export function Workbench({ path, cohortId, ask: asked, board, rules, rows, keep }: WorkbenchProps) {
  const isLive = useSyncExternalStore(
    stay,
    () => true,
    () => false,
  )
  const tries = useTries(path, asked, board, rules)
  const ask = useMemo(() => ({ ...asked, tries: tries.said }), [asked, tries.said])
  const links = useMemo(() => boardLinks(path, board, ask), [path, board, ask])
  const [open, setOpen] = useState<number>()
  const drag = useDrag({
    cellAt: ({ row, column }) => {
      const person = rows[row]
      return person === undefined ? undefined : person * board.periods.length + column - 1
    },
    periods: board.periods.length,
    judge: (cell, target) => judged(after(cell, target)),
    drop: (cell, target) => tries.put(after(cell, target)),
  })
  const after = (cell: number, target: DropTarget) =>
    'cell' in target
      ? exchange(board, tries.list, cell, target.cell)
      : withTries(board, tries.list, [{ cell, host: target.host }])
  const judged = (list: readonly TriedCell[]) => {
    const [first] = tries.trial().outcomeOf(list).breaches
    return first ? `That would break a rule: ${first.says}` : 'That keeps every rule.'
  }
  const { outcome, list } = tries
  const seen = useMemo(() => boardWith(board, list), [board, list])
  const points = useMemo(
    () =>
      board.points.map((worth, person) => (outcome && isTried(list, person, board) ? outcome.points(person) : worth)),
    [board, outcome, list],
  )
  const tried = useMemo(() => triedRows(board, list), [board, list])

  return (
    <>
      <div {...(isLive && drag.handlers)} className="min-w-0">
        <Card flush>
          <div className="px-4 pb-4 md:px-5">
            <BoardFilters path={path} ask={ask} hosts={board.hosts} canHaveChanges={board.changes.length > 0} />
          </div>
          <BoardLegend board={board} followed={links.followed.host} hrefOf={links.host} />
          {rows.length === 0 ? (
            <p className="border-t px-5 py-8 text-ink-soft">
              Nobody is like that. Take a filter away to see more people.
            </p>
          ) : (
            <BoardGrid
              caption="Who is with which host, by period"
              isLive={isLive}
              onOpen={setOpen}
              board={board}
              rows={rows}
              points={points}
              followHref={links.person}
              sorting={links.sorting}
              followed={links.followed}
              tried={tried}
            />
          )}
          <p className="flex min-h-11 flex-wrap items-center gap-x-4 border-t px-4 py-2 text-sm text-ink-soft md:px-5 print:hidden">
            <span>{countOf(rows.length, 'person', 'people')}</span>
            <span role="status">{drag.says ?? (outcome && saysOf(list.length, outcome.breaches))}</span>
          </p>
        </Card>
      </div>
      <TriedCard path={path} cohortId={cohortId} ask={ask} board={board} tries={tries} keep={keep} />
      <Card flush title="Seats" lead="How many seats are used, of how many. Choose a host to follow it on the board.">
        <SeatsGrid board={seen} hrefOf={links.host} followed={links.followed.host} />
      </Card>
      {open !== undefined && <TryDialog board={board} tries={tries} cell={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

const stay = () => () => {}

const saysOf = (count: number, breaches: readonly { says: string }[]) =>
  `${countOf(count, 'change')} tried. ${breaches[0] ? breaches[0].says : 'Every rule is kept.'}`

const boardWith = (board: BoardView, list: readonly TriedCell[]): BoardView => {
  if (list.length === 0) return board
  const cells = [...board.cells]
  for (const { cell, host } of list) cells[cell] = host
  return { ...board, cells }
}

const isTried = (list: readonly TriedCell[], person: number, { periods }: BoardView) =>
  list.some(({ cell }) => Math.floor(cell / periods.length) === person)

function triedRows({ periods }: BoardView, list: readonly TriedCell[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>()
  for (const { cell, host } of list) {
    const person = Math.floor(cell / periods.length)
    rows.set(person, [...(rows.get(person)?.split(',') ?? []), `${cell % periods.length}:${host}`].join(','))
  }
  return rows
}
