'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ComponentProps } from 'react'

import { SeatsTable } from './seats-table'

/** The most hosts whose rows are all drawn at once. */
const drawnWhole = 30

/** The table of seats in a box of its own; of many hosts, those in sight are drawn. */
export function SeatsGrid(table: Omit<ComponentProps<typeof SeatsTable>, 'slice'>) {
  'use no memo' // The virtualizer tells what is in sight by changing itself.
  const count = table.board.hosts.length
  const isLong = count > drawnWhole
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- it is left as it is by the directive above
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => box.current,
    estimateSize: () => 45,
    overscan: 4,
    initialRect: { width: 1000, height: 240 },
  })
  const items = isLong ? virtualizer.getVirtualItems() : []
  return (
    <div
      ref={box}
      className="scroll-slim relative [overflow-anchor:none] max-h-[calc(100dvh-7rem)] overflow-auto overscroll-x-contain border-t"
    >
      <SeatsTable
        {...table}
        slice={
          isLong
            ? {
                before: items[0]?.start ?? 0,
                after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
                first: items[0]?.index ?? 0,
                total: count,
                drawn: items.length,
                measure: virtualizer.measureElement,
              }
            : undefined
        }
      />
    </div>
  )
}
