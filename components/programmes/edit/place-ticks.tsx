'use client'

import { useId } from 'react'

import { FieldError } from '@/components/ui/field'

type PlaceTicksProps = {
  legend: string
  hint?: string
  /** Fields are called `<name>.<id>`. */
  name: string
  areas: readonly { id: string; title: string }[]
  groups?: readonly { id: string; title: string }[]
  chosen: readonly string[]
  error?: string
}

/** Areas and groups of areas, any number of them. */
export function PlaceTicks({ legend, hint, name, areas, groups = [], chosen, error }: PlaceTicksProps) {
  const id = useId()
  const tick = (place: { id: string; title: string }) => (
    <li key={place.id}>
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent md:min-h-8">
        <input
          type="checkbox"
          name={`${name}.${place.id}`}
          value="yes"
          defaultChecked={chosen.includes(place.id)}
          className="tick"
          {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
        />
        {place.title}
      </label>
    </li>
  )
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{legend}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {groups.length > 0 && <ul className="mt-2 flex flex-wrap gap-1.5">{groups.map(tick)}</ul>}
      <ul className="mt-2 flex flex-wrap gap-1.5">{areas.map(tick)}</ul>
      {areas.length === 0 && <p className="text-sm text-ink-soft">There are no areas yet.</p>}
      {error && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
