'use client'

import { Undo2 } from 'lucide-react'

import { Button } from '@/components/ui/button'
import type { BoardView } from '@/lib/rotation/views/board'

import type { Tries } from './use-tries'

/** Each cell that is tried, with what stood there, to be taken back one by one. */
export function TriedList({ board: { people, periods, hosts, cells }, tries }: { board: BoardView; tries: Tries }) {
  const nameOf = (host: number | undefined) => hosts[host ?? -1]?.name ?? 'nowhere'
  return (
    <ul className="divide-y border-y">
      {tries.list.map(({ cell, host }) => {
        const name = people[Math.floor(cell / periods.length)]?.name ?? ''
        const period = periods[cell % periods.length]?.title ?? ''
        return (
          <li key={cell} className="flex items-center justify-between gap-3 py-1.5 text-[0.9375rem]">
            <span>
              {name}, {period}: <span className="font-medium">{nameOf(host)}</span>
              <span className="text-ink-soft"> instead of {nameOf(cells[cell])}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              icon={<Undo2 aria-hidden="true" />}
              aria-label={`Undo: ${name} in ${period}`}
              onClick={() => tries.put([{ cell, host: Math.max(-1, cells[cell] ?? -1) }])}
            >
              Undo
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
