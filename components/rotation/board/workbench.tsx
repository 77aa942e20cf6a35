'use client'

import { useMemo } from 'react'

import { Card } from '@/components/ui/card'
import { boardQuery, type BoardAsk } from '@/lib/rotation/views/arrange'
import { rowsDrawnWhole, type BoardView, type TryRules } from '@/lib/rotation/views/board'

import { BoardFilters } from './board-filters'
import { BoardLegend } from './board-legend'
import { BoardTable } from './board-table'
import { SeatsTable } from './seats-table'
import { VirtualBoard } from './virtual-board'

export type WorkbenchProps = {
  path: string
  ask: BoardAsk
  board: BoardView
  rules: TryRules
  /** The people that are asked for, in their order. */
  rows: readonly number[]
}

/** The board as a manager has it: to arrange, to follow, and to try changes on. */
export function Workbench({ path, ask, board, rows }: WorkbenchProps) {
  const hrefTo = useMemo(
    () => (change: Partial<BoardAsk>) => `${path}${boardQuery({ ...ask, ...change })}`,
    [path, ask],
  )
  const links = useMemo(() => linksOf(board, ask, hrefTo), [board, ask, hrefTo])
  const table = {
    caption: 'Who is with which host, by period',
    board,
    points: board.points,
    followHref: links.person,
    sorting: { hrefOf: links.sort, column: ask.sort, isDown: ask.isDown },
    followed: links.followed,
  }
  return (
    <>
      <Card flush>
        <div className="px-4 pb-4 md:px-5">
          <BoardFilters path={path} ask={ask} hosts={board.hosts} canHaveChanges={board.changes.length > 0} />
        </div>
        <BoardLegend board={board} followed={links.followed.host} hrefOf={links.host} />
        {rows.length === 0 ? (
          <p className="border-t px-5 py-8 text-ink-soft">
            Nobody is like that. Take a filter away to see more people.
          </p>
        ) : rows.length <= rowsDrawnWhole ? (
          <div className="scroll-slim max-h-[calc(100dvh-6rem)] min-h-64 overflow-auto overscroll-x-contain border-t">
            <BoardTable {...table} rows={rows} />
          </div>
        ) : (
          <VirtualBoard {...table} rows={rows} />
        )}
      </Card>
      <Card flush title="Seats" lead="How many seats are used, of how many. Choose a host to follow it on the board.">
        <div className="scroll-slim max-h-[calc(100dvh-6rem)] overflow-auto overscroll-x-contain border-t">
          <SeatsTable board={board} hrefOf={links.host} followed={links.followed.host} />
        </div>
      </Card>
    </>
  )
}

/** Where the board's own links lead, and whom it follows by index. */
function linksOf(board: BoardView, { follow, sort, isDown }: BoardAsk, hrefTo: (change: Partial<BoardAsk>) => string) {
  const indexOf = (list: readonly { id: string }[], wanted: string) => {
    const at = list.findIndex(({ id }) => id === wanted)
    return at < 0 ? undefined : at
  }
  const followed: { person?: number; host?: number } = {}
  const at = follow && ('person' in follow ? indexOf(board.people, follow.person) : indexOf(board.hosts, follow.host))
  if (follow && at !== undefined && at !== null) followed['person' in follow ? 'person' : 'host'] = at
  return {
    followed,
    person: (person: number) =>
      hrefTo({ follow: person === followed.person ? null : { person: board.people[person]?.id ?? '' } }),
    host: (host: number) => hrefTo({ follow: host === followed.host ? null : { host: board.hosts[host]?.id ?? '' } }),
    sort: (column: BoardAsk['sort']) => hrefTo({ sort: column, isDown: sort === column && !isDown }),
  }
}
