import type { Route } from 'next'
import Link from 'next/link'

import { classes } from '@/components/ui/classes'
import type { BoardView } from '@/lib/rotation/views/board'

import { HostChip } from './host-chip'

type BoardLegendProps = { board: BoardView; followed: number | undefined; hrefOf: (host: number) => string }

/** Every host in its colour, to follow it; and what the marks of the board mean. */
export function BoardLegend({ board: { hosts, periods, changes }, followed, hrefOf }: BoardLegendProps) {
  const lastFrozen = periods.findLast(({ isFrozen }) => isFrozen)
  return (
    <div className="border-t px-4 py-3 md:px-5">
      <ul aria-label="Hosts" className="scroll-slim flex max-h-27 flex-wrap gap-1.5 overflow-y-auto py-0.5">
        {hosts.map((host, at) => (
          <li key={host.id}>
            <Link
              href={hrefOf(at) as Route} // the board itself, following this host
              scroll={false}
              prefetch={false}
              data-host-target={at}
              aria-current={followed === at || undefined}
              className={classes('block rounded-sm', followed === at && 'ring-2 ring-accent')}
            >
              <HostChip host={host} at={at} whole className="min-h-9 md:min-h-7" />
            </Link>
          </li>
        ))}
      </ul>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        {lastFrozen && (
          <li className="flex items-center gap-2">
            <span aria-hidden="true" className="h-4 w-0.5 bg-ink-faint" />
            Through {lastFrozen.title} it stands as published.
          </li>
        )}
        {changes.length > 0 && (
          <li className="flex items-center gap-2">
            <span aria-hidden="true" className="h-4 w-6 rounded-sm ring-2 ring-accent" />
            Not as published.
          </li>
        )}
      </ul>
    </div>
  )
}
