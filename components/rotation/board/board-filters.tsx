'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { Spinner } from '@/components/ui/spinner'
import { TextInput } from '@/components/ui/text-input'
import type { BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView } from '@/lib/rotation/views/board'

import { Along } from './along'

/** Typing pauses this long before the board is asked for anew, in milliseconds. */
const pause = 300

type BoardFiltersProps = { path: string; ask: BoardAsk; hosts: BoardView['hosts']; canHaveChanges: boolean }

/** Whom the board shows; it answers as one types, and without script by its button. What else the address says goes along. */
export function BoardFilters({ path, ask, hosts, canHaveChanges }: BoardFiltersProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, start] = useTransition()
  useEffect(() => () => clearTimeout(timer.current), [])

  const send = () => {
    if (!form.current) return
    const asked = [...new FormData(form.current)].flatMap(([name, value]) =>
      typeof value === 'string' && value ? [[name, value]] : [],
    )
    const query = new URLSearchParams(asked)
    start(() => router.replace(`${path}${query.size > 0 ? `?${query}` : ''}` as Route, { scroll: false })) // this very page
  }
  return (
    <form
      ref={form}
      action={path}
      role="search"
      aria-label="Whom the board shows"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onChange={() => {
        clearTimeout(timer.current)
        timer.current = setTimeout(send, pause)
      }}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden"
    >
      <Along ask={ask} />
      <TextInput
        label="Name"
        name="name"
        type="search"
        defaultValue={ask.name}
        maxLength={120}
        autoComplete="off"
        className="min-w-0 flex-[2_1_11rem]"
      />
      <Select
        label="With host"
        name="host"
        defaultValue={ask.host ?? ''}
        options={[{ value: '', label: 'Any host' }, ...hosts.map(({ id, name }) => ({ value: id, label: name }))]}
        className="min-w-0 flex-[2_1_12rem]"
      />
      <TextInput
        label="Points below"
        name="below"
        inputMode="numeric"
        pattern="[0-9]{0,6}"
        title="A whole number of points"
        defaultValue={ask.below ?? ''}
        className="w-28"
      />
      {canHaveChanges && (
        <div className="flex min-h-11 items-center md:min-h-10">
          <Checkbox label="Only with changes" name="only" value="changes" defaultChecked={ask.onlyChanged} />
        </div>
      )}
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
      <span role="status" className="flex h-10 items-center text-sm text-ink-soft">
        {pending && <Spinner />}
        <span className="sr-only">{pending ? 'Looking' : ''}</span>
      </span>
    </form>
  )
}
