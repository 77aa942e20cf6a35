import { classes } from '@/components/ui/classes'
import { away, type BoardCells, type BoardPeriod } from '@/lib/rotation/views/board'

import { HostChip } from './host-chip'

type BoardCellProps = {
  hosts: BoardCells['hosts']
  period: BoardPeriod
  /** What is published ends its frozen part with this period. */
  isLastFrozen: boolean
  host: number
  /** What stands here as published, where that is something else. */
  was: number | undefined
  /** What is tried here. */
  tried: number | undefined
  followedHost: number | undefined
  /** In a grid that is walked by keyboard: its column, counted from the name on. */
  column?: number | undefined
  isFocus?: boolean
}

/** Where one person is in one period. */
export function BoardCell(props: BoardCellProps) {
  const { hosts, period, isLastFrozen, host, was, tried, followedHost, column, isFocus } = props
  const isGrid = column !== undefined
  const now = tried ?? host
  const found = hosts[now]
  const isQuiet = tried === undefined && (followedHost === undefined ? period.isPast : now !== followedHost)
  return (
    <td
      role={isGrid ? 'gridcell' : undefined}
      tabIndex={isGrid ? (isFocus ? 0 : -1) : undefined}
      data-column={column}
      draggable={(isGrid && !period.isFrozen && found !== undefined) || undefined}
      aria-readonly={(isGrid && period.isFrozen) || undefined}
      className={classes(
        'h-11 min-w-27 border-b p-1 align-middle outline-offset-[-3px] md:h-10',
        isLastFrozen ? 'border-r-2 border-r-ink-faint' : 'border-r border-r-line/60',
        isGrid && !period.isFrozen && 'cursor-pointer',
      )}
    >
      {found ? (
        <HostChip
          host={found}
          at={now}
          quiet={isQuiet}
          className={classes(
            was !== undefined && tried === undefined && 'ring-2 ring-accent',
            tried !== undefined && 'outline-2 outline-offset-1 outline-accent outline-dashed',
            followedHost === now && 'ring-2 ring-current',
          )}
        />
      ) : (
        <Nowhere isAway={now === away} isTried={tried !== undefined} />
      )}
      {tried !== undefined && <span className="sr-only">, tried instead of {nameOf(hosts, host)}</span>}
      {was !== undefined && tried === undefined && <span className="sr-only">, published: {nameOf(hosts, was)}</span>}
    </td>
  )
}

const nameOf = (hosts: BoardCells['hosts'], at: number) => hosts[at]?.name ?? 'nowhere'

const Nowhere = ({ isAway, isTried }: { isAway: boolean; isTried: boolean }) => (
  <span
    className={classes(
      'flex min-h-7 items-center rounded-sm px-1.5 text-[0.8125rem] text-ink-faint print:text-[8pt]',
      isAway
        ? 'bg-[repeating-linear-gradient(-45deg,transparent_0_5px,var(--color-line)_5px_6px)] italic'
        : 'border border-dashed',
      isTried && 'outline-2 outline-offset-1 outline-accent outline-dashed',
    )}
  >
    {isAway ? <span className="rounded-sm bg-surface px-1">Away</span> : 'Nowhere'}
  </span>
)
