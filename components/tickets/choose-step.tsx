import { FlaskConical, Upload } from 'lucide-react'
import { useId, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FieldError } from '@/components/ui/field'
import { formatNumber } from '@/components/ui/format-amount'
import { ticketLimits } from '@/lib/tickets/model'

type ChooseStepProps = { teamId: string; isDemo: boolean; isBusy: boolean; onFile: (file: File) => Promise<void> }

const megabytes = ticketLimits.bytes / 1_000_000

/** An export from this computer, or an invented one to try it with. */
export function ChooseStep({ teamId, isDemo, isBusy, onFile }: ChooseStepProps) {
  const id = useId()
  const [wrong, setWrong] = useState<string>()

  function choose(file: File | undefined) {
    if (!file || isBusy) return
    const isTooLarge = file.size > ticketLimits.bytes
    setWrong(
      isTooLarge
        ? `${file.name} has ${(file.size / 1_000_000).toFixed(1)} MB, and ${megabytes} MB are the most. Export fewer weeks at a time.`
        : undefined,
    )
    if (!isTooLarge) void onFile(file)
  }

  async function tryInvented() {
    setWrong(undefined)
    try {
      const answer = await fetch(`/team/${teamId}/tickets/import/example`)
      if (!answer.ok) throw new Error('refused')
      await onFile(new File([await answer.blob()], 'invented-tickets.csv'))
    } catch {
      setWrong('The invented log did not come. Try again in a moment.')
    }
  }

  return (
    <Card
      title="Choose an export of your service desk"
      lead="One row for each ticket, or one for each of its changes: tickets are counted by their number."
    >
      <label className="relative flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong bg-sunken/50 px-4 py-8 text-center transition-colors hover:border-ink-faint hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <Upload aria-hidden="true" className="size-6 text-ink-faint" strokeWidth={1.75} />
        <span className="font-medium">{isBusy ? 'Reading…' : 'Choose a file, or drop it here'}</span>
        <span id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
          Excel (.xlsx) or CSV, at most {megabytes} MB and {formatNumber(ticketLimits.rows)} rows. Any usual separator
          and encoding will do.
        </span>
        <input
          type="file"
          aria-label="Choose a file, or drop it here"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint${wrong ? ` ${id}-error` : ''}`}
          disabled={isBusy}
          // Over the whole field, so that a file can be dropped on it as on any file input.
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            choose(event.currentTarget.files?.[0])
            // The same file, changed meanwhile, can be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </label>
      {wrong && (
        <div role="alert" className="mt-3">
          <FieldError id={`${id}-error`}>{wrong}</FieldError>
        </div>
      )}
      {isDemo && (
        <Button
          size="small"
          variant="quiet"
          className="mt-4"
          icon={<FlaskConical aria-hidden="true" />}
          pending={isBusy}
          onClick={() => void tryInvented()}
        >
          Try it with an invented log
        </Button>
      )}
    </Card>
  )
}
