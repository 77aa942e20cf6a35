'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type ComponentProps } from 'react'

import { BoardTable } from './board-table'

/** Rows are one line high: so many pixels. */
const rowHeight = 45

/** A board of many rows, of which those in sight are drawn. Its height is that of all of them, so that its bar tells where one is. */
export function VirtualBoard({ rows, ...table }: Omit<ComponentProps<typeof BoardTable>, 'slice'>) {
  'use no memo' // The virtualizer tells what is in sight by changing itself.
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialRect: { width: 1000, height: 900 },
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  return (
    <div ref={box} className="scroll-slim h-[calc(100dvh-6rem)] overflow-auto overscroll-x-contain border-t">
      <BoardTable
        {...table}
        rows={items.flatMap(({ index }) => rows[index] ?? [])}
        slice={{
          before: first?.start ?? 0,
          after: virtualizer.getTotalSize() - (last?.end ?? 0),
          first: first?.index ?? 0,
          total: rows.length,
        }}
      />
    </div>
  )
}
