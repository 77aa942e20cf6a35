'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { sayDone } from '@/components/ui/toast'
import type { Period } from '@/lib/cohorts/model'
import { howToWrite, saySeats, whySeats, type SeatRow } from '@/lib/cohorts/views/seats'

type HostSeatsFormProps = {
  action: FormAction<{ cells: number; strain: string | null }>
  cohortId: string
  row: SeatRow
  periods: readonly Period[]
}

/** The seats of one host, period by period, in a form: for phones, and where no script runs. */
export function HostSeatsForm({ action, cohortId, row, periods }: HostSeatsFormProps) {
  const { form, pending, refusal, errors } = useActionForm(action, ({ strain }) =>
    sayDone([`Seats of ${row.host} saved.`, strain].filter(Boolean).join(' ')),
  )
  const titleOf = (period: number) => periods.find(({ number }) => number === period)?.title ?? ''
  // Drawn anew with what stands now, once something was saved.
  const drawn = row.cells.map(({ own }) => (own ? saySeats(own) : '')).join(' ')
  return (
    <form {...form} noValidate className="grid gap-5">
      <RefusalNotice refusal={refusal && { ...refusal, message: errors['cells'] ?? refusal.message }} />
      <input type="hidden" name="cohortId" value={cohortId} />
      <input type="hidden" name="hostId" value={row.hostId} />
      <p className="text-sm text-ink-soft">{howToWrite}</p>
      <div key={drawn} className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {row.cells.map((cell) => (
          <div key={cell.period}>
            <input type="hidden" name={`was-${cell.period}`} value={cell.own ? saySeats(cell.own) : ''} />
            <TextInput
              label={titleOf(cell.period)}
              name={`seats-${cell.period}`}
              defaultValue={cell.own ? saySeats(cell.own) : ''}
              placeholder={saySeats(cell.usual)}
              maxLength={20}
              autoComplete="off"
              hint={whySeats(cell).join(' ') || undefined}
              {...(errors[`seats-${cell.period}`] && { error: errors[`seats-${cell.period}`] })}
            />
          </div>
        ))}
      </div>
      <div>
        <SubmitButton pending={pending}>Save these seats</SubmitButton>
      </div>
    </form>
  )
}
