'use client'

import { useMemo, useState } from 'react'

import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'
import { exchange, peopleNamed } from '@/lib/rotation/views/tried'

import { Broken } from './broken'
import type { TryDialogProps } from './try-dialog'

/** So many people are offered at once; whoever looks for another types more of the name. */
const most = 6

/** Another person's host of the same period, in exchange for one's own. */
export function Exchange({ board, tries, cell, onClose }: TryDialogProps) {
  const { periods, people, hosts, cells } = board
  const [words, setWords] = useState('')
  const [person, period] = [Math.floor(cell / periods.length), cell % periods.length]
  const found = useMemo(() => {
    const now = (at: number) => tries.list.find((one) => one.cell === at)?.host ?? cells[at] ?? -1
    const known = new Set(tries.outcome?.breaches.map(({ says }) => says))
    return peopleNamed(people, words, most + 1)
      .filter((other) => other !== person)
      .slice(0, most)
      .map((other) => {
        const theirs = other * periods.length + period
        const isSame = now(theirs) === now(cell)
        const { breaches } = tries.trial().outcomeOf(exchange(board, tries.list, cell, theirs))
        return { other, theirs, isSame, host: now(theirs), breaches: breaches.filter(({ says }) => !known.has(says)) }
      })
  }, [board, tries, cell, words, people, periods, cells, person, period])
  return (
    <section aria-label="Exchange" className="grid gap-3 border-t pt-5">
      <TextInput
        label="Or exchange with someone"
        hint={`Type a name to see where they are in ${periods[period]?.title ?? ''}.`}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className="grid gap-1" aria-live="polite">
        {found.map(({ other, theirs, host, isSame, breaches }) => (
          <li key={other} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
            <span className="min-w-0 flex-1 basis-52">
              <span className="font-medium">{people[other]?.name}</span>
              <span className="text-ink-soft">: {hosts[host]?.name ?? 'nowhere'}</span>
              {isSame ? <span className="block text-ink-soft">Both are there.</span> : <Broken breaches={breaches} />}
            </span>
            {!isSame && (
              <Button
                size="small"
                aria-label={`Exchange with ${people[other]?.name ?? ''}`}
                onClick={() => {
                  tries.exchange(cell, theirs)
                  onClose()
                }}
              >
                Exchange
              </Button>
            )}
          </li>
        ))}
      </ul>
      {words.trim() !== '' && found.length === 0 && <p className="text-sm text-ink-soft">Nobody has that name.</p>}
    </section>
  )
}
