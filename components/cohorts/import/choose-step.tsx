'use client'

import { Download, FlaskConical, Upload } from 'lucide-react'
import { useId, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import { FieldError } from '@/components/ui/field'
import { formatNumber } from '@/components/ui/format-amount'
import { TextArea } from '@/components/ui/text-area'
import { cohortLimits } from '@/lib/cohorts/model'

import type { Busy } from './use-wizard'

type ChooseStepProps = {
  cohortId: string
  busy: Busy | null
  onFile: (file: File) => Promise<void>
  onPasted: (text: string) => Promise<void>
}

const megabytes = cohortLimits.importBytes / 1_000_000

/** A file from this computer, rows that were copied, or something to try it with. */
export function ChooseStep({ cohortId, busy, onFile, onPasted }: ChooseStepProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [isInventing, setInventing] = useState(false)

  function choose(file: File | undefined) {
    if (!file || busy) return
    setWrong(
      file.size > cohortLimits.importBytes
        ? `${file.name} has ${(file.size / 1_000_000).toFixed(1)} MB, and ${megabytes} MB are the most. Split it, or leave out sheets and pictures.`
        : undefined,
    )
    if (file.size <= cohortLimits.importBytes) void onFile(file)
  }

  async function tryInvented() {
    setInventing(true)
    setWrong(undefined)
    try {
      const answer = await fetch(`/cohorts/${cohortId}/import/example/invented.csv`)
      if (!answer.ok) throw new Error('refused')
      await onFile(new File([await answer.blob()], 'invented-people.csv'))
    } catch {
      setWrong('The invented people did not come. Try again in a moment.')
    }
    setInventing(false)
  }

  return (
    <>
      <Card
        title="Choose a file"
        lead="One row for each person, with their name and e-mail; whatever else it says about them is asked for in the next step."
      >
        <label
          className={classes(
            'relative flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-8 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            isOver
              ? 'border-accent bg-accent-soft'
              : 'border-line-strong bg-sunken/50 hover:border-ink-faint hover:bg-sunken',
          )}
        >
          <Upload aria-hidden="true" className="size-6 text-ink-faint" strokeWidth={1.75} />
          <span className="font-medium">
            {busy?.doing === 'reading' ? 'Reading…' : 'Choose a file, or drop it here'}
          </span>
          <span id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
            Excel (.xlsx) or CSV, at most {megabytes} MB and {formatNumber(cohortLimits.importRows)} rows. Any usual
            separator and encoding will do.
          </span>
          <input
            type="file"
            aria-label="Choose a file, or drop it here"
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={`${id}-hint${wrong ? ` ${id}-error` : ''}`}
            disabled={busy !== null}
            // Over the whole field, so that a file can be dropped on it as on any file input.
            className="absolute inset-0 cursor-pointer opacity-0"
            onDragEnter={() => setOver(true)}
            onDragLeave={() => setOver(false)}
            onDrop={() => setOver(false)}
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
        <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
          <span className="flex items-center gap-1.5 text-ink-soft">
            <Download aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            <span>
              An example to fill in:{' '}
              <a href={`/cohorts/${cohortId}/import/example/example.xlsx`} download className="text-link">
                Excel
              </a>{' '}
              or{' '}
              <a href={`/cohorts/${cohortId}/import/example/example.csv`} download className="text-link">
                CSV
              </a>
            </span>
          </span>
          <Button
            size="small"
            variant="quiet"
            icon={<FlaskConical aria-hidden="true" />}
            disabled={busy !== null && !isInventing}
            pending={isInventing}
            onClick={() => void tryInvented()}
          >
            Try it with 40 invented people
          </Button>
        </div>
      </Card>
      <Card title="Or paste rows" lead="Copy them in your spreadsheet, with their headings, and paste them here.">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '' && !busy) void onPasted(text)
          }}
          className="flex flex-col items-start gap-3"
        >
          <TextArea
            label="Rows from your spreadsheet"
            labelHidden
            className="w-full"
            rows={5}
            wrap="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={'Name\tE-mail\tWish 1\nAna Silva\tana.silva@example.org\tNetworks'}
          />
          <Button type="submit" variant="secondary" disabled={text.trim() === ''} pending={busy !== null}>
            Go on with these rows
          </Button>
        </form>
      </Card>
    </>
  )
}
