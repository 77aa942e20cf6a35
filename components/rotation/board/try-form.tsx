'use client'

import { useId, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { BoardAsk } from '@/lib/rotation/views/arrange'
import { rowsDrawnWhole, type BoardView } from '@/lib/rotation/views/board'
import { peopleNamed, readTries } from '@/lib/rotation/views/tried'

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
      <Who people={people} />
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

/** A list of a few people; of many, a name that is completed as one types. */
function Who({ people }: { people: BoardView['people'] }) {
  const id = useId()
  const [words, setWords] = useState('')
  if (people.length <= rowsDrawnWhole)
    return (
      <Select
        label="Who"
        name="who"
        required
        placeholder="Choose a person"
        options={people.map((person) => ({ value: person.id, label: person.name }))}
      />
    )
  return (
    <div>
      <TextInput
        label="Who"
        name="who"
        required
        list={id}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <datalist id={id}>
        {peopleNamed(people, words, 8).map((at) => (
          <option key={at} value={people[at]?.name}>
            {people[at]?.name}
          </option>
        ))}
      </datalist>
    </div>
  )
}
