'use client'

import { useMemo, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { countOf } from '@/components/ui/format-amount'
import { TextInput } from '@/components/ui/text-input'
import type { BoardView } from '@/lib/rotation/views/board'
import type { HostOption } from '@/lib/rotation/views/try'

import { Broken } from './broken'
import { Exchange } from './exchange'
import { HostChip } from './host-chip'
import type { Tries } from './use-tries'

export type TryDialogProps = { board: BoardView; tries: Tries; cell: number; onClose: () => void }

/** So many hosts are offered at once. */
const most = 30

/** What else could stand in a cell: every host with the rules that it would break, nothing, or another person's host in exchange. */
export default function TryDialog({ board, tries, cell, onClose }: TryDialogProps) {
  const { periods, hosts, people, points } = board
  const [person, period] = [Math.floor(cell / periods.length), cell % periods.length]
  const [search, setSearch] = useState('')
  const options = useMemo(() => tries.trial().optionsFor(tries.list, cell), [tries, cell])
  const now = tries.list.find((one) => one.cell === cell)?.host ?? board.cells[cell] ?? -1
  const before = tries.outcome?.points(person) ?? points[person] ?? 0
  const found = useMemo(() => bestFirst(options, hosts, search), [options, hosts, search])
  const put = (host: number) => {
    tries.put([{ cell, host }])
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={`${people[person]?.name ?? ''} in ${periods[period]?.title ?? ''}`}
      lead={
        hosts[now]
          ? `Now with ${hosts[now].name}. Nothing is kept until you say so.`
          : 'Nowhere at the moment. Nothing is kept until you say so.'
      }
    >
      <div className="grid gap-6">
        <section aria-label="Another host" className="grid gap-3">
          {hosts.length > 12 && (
            <TextInput
              label="Find a host"
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
          <ul className="grid max-h-[46dvh] gap-1 overflow-y-auto">
            {found.slice(0, most).map((option) => (
              <li key={option.host}>
                <Option board={board} option={option} isNow={option.host === now} before={before} onChoose={put} />
              </li>
            ))}
          </ul>
          {found.length > most && (
            <p className="text-sm text-ink-soft">
              And {found.length - most} more. Type a part of the name to find them.
            </p>
          )}
          <Button className="justify-self-start" size="small" onClick={() => put(-1)}>
            Leave {people[person]?.name ?? ''} out of it
          </Button>
        </section>
        <Exchange board={board} tries={tries} cell={cell} onClose={onClose} />
      </div>
    </Dialog>
  )
}

/** Hosts of that name: those that keep every rule first, of these those that are worth most, then by name. */
const bestFirst = (options: readonly HostOption[], hosts: BoardView['hosts'], search: string): HostOption[] =>
  options
    .filter(({ host }) => hosts[host]?.name.toLowerCase().includes(search.trim().toLowerCase()))
    .toSorted(
      (a, b) => Number(a.breaches.length > 0) - Number(b.breaches.length > 0) || b.points - a.points || a.host - b.host,
    )

type OptionProps = {
  board: BoardView
  option: HostOption
  isNow: boolean
  before: number
  onChoose: (host: number) => void
}

function Option({ board: { hosts }, option: { host, breaches, points }, isNow, before, onChoose }: OptionProps) {
  const found = hosts[host]
  if (!found) return null
  return (
    <button
      type="button"
      disabled={isNow}
      onClick={() => onChoose(host)}
      className="grid w-full gap-x-4 gap-y-1 rounded-md border border-transparent px-2 py-1.5 text-left not-disabled:hover:border-line-strong not-disabled:hover:bg-ink/3 sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]"
    >
      <HostChip host={found} at={host} whole className="min-h-8" />
      <span className="self-center text-sm">
        {isNow ? (
          <span className="text-ink-soft">Where they are now.</span>
        ) : (
          <>
            <Broken breaches={breaches} />
            {points !== before && (
              <span className="block text-ink-soft">
                {countOf(Math.abs(points - before), 'point')} {points > before ? 'more' : 'fewer'} for them.
              </span>
            )}
          </>
        )}
      </span>
    </button>
  )
}
