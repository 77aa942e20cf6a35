'use client'

import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView } from '@/lib/rotation/views/board'
import { readTries } from '@/lib/rotation/views/tried'

import { Along } from './along'
import type { Tries } from './use-tries'

type TryFormProps = { path: string; ask: BoardAsk; board: BoardView; tries: Tries }

/** A person, a period and a host: a try without dragging. Without script it asks for the board with one try more. */
export function TryForm({ path, ask, board, tries }: TryFormProps) {
  const { people, periods, hosts } = board
  return (
    <form
      action={path}
      aria-label="Try a change"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const said = ['who', 'when', 'where'].map((name) => String(form.get(name) ?? ''))
        tries.put(readTries(board, [said.join('~')]))
      }}
      className="grid items-end gap-4 sm:grid-cols-2 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)_auto]"
    >
      <Along ask={{ ...ask, tries: tries.said }} withFilters />
      <Select
        label="Who"
        name="who"
        required
        placeholder="Choose a person"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label="When"
        name="when"
        required
        options={periods.flatMap(({ title, isFrozen }, at) =>
          isFrozen ? [] : [{ value: String(at + 1), label: title }],
        )}
      />
      <Select
        label="Where"
        name="where"
        options={[...hosts.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: 'Nowhere' }]}
      />
      <Button type="submit">Try it</Button>
    </form>
  )
}
