'use client'

import { useRef } from 'react'

import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'

type CompareWithProps = {
  number: number
  against: number | null
  /** The other versions, newest first, as they are named. */
  others: readonly { number: number; label: string }[]
}

/** Chooses the version that this one is compared with; a plain form, so that the choice stands in the address. */
export function CompareWith({ number, against, others }: CompareWithProps) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form ref={form} action={`/my/plan/versions/${number}`} className="flex items-end gap-2 print:hidden">
      <Select
        className="w-64 max-w-full"
        label="Compare with"
        labelHidden
        name="against"
        {...(against !== null && { defaultValue: String(against) })}
        placeholder="Compare with version…"
        options={others.map(({ number: other, label }) => ({ value: String(other), label }))}
        onChange={() => form.current?.requestSubmit()}
      />
      <noscript>
        <SubmitButton>Compare</SubmitButton>
      </noscript>
    </form>
  )
}
