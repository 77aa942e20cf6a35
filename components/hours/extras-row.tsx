'use client'

import { useId, useState, useTransition } from 'react'

import { sayDone } from '@/components/ui/toast'
import { TextInput } from '@/components/ui/text-input'
import { extraName, readExtraName, type Extra } from '@/lib/hours/views/line'
import type { MyHoursView } from '@/lib/hours/views/my-week'
import { sayTime } from '@/lib/hours/views/time'

import type { Write } from './use-hours'

const labels: Readonly<Record<Extra, string>> = {
  interruptions: 'Interruptions',
  interruptedMinutes: 'Hours they took',
  onCallMinutes: 'Hours on call',
}
const textOf = (extra: Extra, value: number) =>
  value === 0 ? '' : extra === 'interruptions' ? String(value) : sayTime(value)

/** What of a week has no day, for whoever wants to say it. */
export function ExtrasRow({ view, write }: { view: MyHoursView; write: Write }) {
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [refusal, setRefusal] = useState<string>()
  const [, start] = useTransition()
  const id = useId()
  const canWrite = view.state === 'open' || view.state === 'returned'

  const leave = (extra: Extra, typed: string) => {
    const was = view.extras[extra]
    if (typed === textOf(extra, was)) return setFaults((all) => ({ ...all, [extra]: '' }))
    start(async () => {
      const result = await write({ week: view.week, [extraName(extra, was)]: typed })
      const found = result.ok ? undefined : Object.entries(result.refusal.fields ?? {})
      setFaults((all) => ({
        ...all,
        [extra]: (found ?? []).find(([name]) => readExtraName(name)?.extra === extra)?.[1] ?? '',
      }))
      setRefusal(result.ok || (found ?? []).length > 0 ? undefined : result.refusal.message)
      if (result.ok) sayDone(`${labels[extra]} of the week: ${typed || 'none'}.`)
    })
  }

  return (
    <div className="border-t px-5 py-4 md:px-6">
      <div className="grid max-w-2xl grid-cols-1 items-start gap-4 sm:grid-cols-3">
        {(['interruptions', 'interruptedMinutes', 'onCallMinutes'] as const).map((extra) => (
          <TextInput
            key={`${extra} ${view.extras[extra]}`}
            id={`${id}-${extra}`}
            label={labels[extra]}
            optional
            disabled={!canWrite}
            inputMode={extra === 'interruptions' ? 'numeric' : 'text'}
            name={extraName(extra, view.extras[extra])}
            defaultValue={textOf(extra, view.extras[extra])}
            error={faults[extra]}
            maxLength={12}
            onBlur={(event) => leave(extra, event.currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              event.currentTarget.blur()
            }}
          />
        ))}
      </div>
      <p role="alert" className="mt-2 text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
