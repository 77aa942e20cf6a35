'use client'

import { Plus, X } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'

import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'

type RowsProps<Start> = {
  legend: string
  hint?: ReactNode
  /** What stands in the rows from the beginning. */
  start: readonly Start[]
  addLabel: string
  errors?: readonly string[]
  /** Draws a row; its fields carry the row's number in their names. */
  renderRow: (at: number, start: Start | undefined) => ReactNode
}

/** A list of things to fill in, of which there can be any number. */
export function Rows<Start>({ legend, hint, start, addLabel, errors = [], renderRow }: RowsProps<Start>) {
  const [rows, setRows] = useState(() => start.map((_, at) => at))
  const [next, setNext] = useState(start.length)
  const id = useId()
  const add = () => {
    setRows([...rows, next])
    setNext(next + 1)
  }
  return (
    <fieldset className="min-w-0" aria-describedby={hint ? id : undefined}>
      <legend className="text-sm font-medium">{legend}</legend>
      {hint && (
        <p id={id} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <ul className="mt-1.5 flex flex-col gap-2">
        {rows.map((at) => (
          <li key={at} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">{renderRow(at, start[at])}</div>
            <button
              type="button"
              aria-label={`Take out row ${rows.indexOf(at) + 1} of ${legend}`}
              onClick={() => setRows(rows.filter((one) => one !== at))}
              className="grid size-11 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-ink/5 hover:text-ink md:size-10"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          </li>
        ))}
      </ul>
      {errors.map((says) => (
        <div key={says} role="presentation" data-refusal="" tabIndex={-1} className="mt-1.5">
          <FieldError id={`${id}-${says.length}`}>{says}</FieldError>
        </div>
      ))}
      <Button size="small" variant="quiet" className="mt-1.5 -ml-3" icon={<Plus aria-hidden="true" />} onClick={add}>
        {addLabel}
      </Button>
    </fieldset>
  )
}
