'use client'

import { useMemo, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { exchange } from '@/lib/rotation/views/tried'

import { Broken } from './broken'
import type { TryDialogProps } from './try-dialog'

/** Another person's host of the same period, in exchange for one's own. */
export function Exchange({ board, tries, cell, onClose }: TryDialogProps) {
  const { periods, people, hosts, cells } = board
  const [other, setOther] = useState<number | null>(null)
  const [person, period] = [Math.floor(cell / periods.length), cell % periods.length]
  const choices = useMemo(
    () =>
      people.flatMap(({ name }, at) => {
        const there = cells[at * periods.length + period] ?? -1
        const host = hosts[there]
        return at === person || !host || there === cells[cell]
          ? []
          : [{ id: String(at), label: name, detail: host.name }]
      }),
    [people, periods, hosts, cells, person, period, cell],
  )
  const breaches = useMemo(() => {
    if (other === null) return []
    const known = new Set(tries.outcome?.breaches.map(({ says }) => says))
    const swapped = exchange(board, tries.list, cell, other * periods.length + period)
    return tries
      .trial()
      .outcomeOf(swapped)
      .breaches.filter(({ says }) => !known.has(says))
  }, [board, tries, cell, other, period, periods])
  return (
    <section aria-label="Exchange" className="grid gap-3 border-t pt-5">
      <Combobox
        label="Or exchange with someone"
        placeholder="Name"
        groups={[{ title: `In ${periods[period]?.title ?? ''}`, choices }]}
        onChange={(id) => setOther(id === null ? null : Number(id))}
      />
      <div role="status" className="text-sm">
        {other !== null && <Broken breaches={breaches} />}
      </div>
      {other !== null && (
        <Button
          className="justify-self-start"
          size="small"
          onClick={() => {
            tries.exchange(cell, other * periods.length + period)
            onClose()
          }}
        >
          Try the exchange
        </Button>
      )}
    </section>
  )
}
