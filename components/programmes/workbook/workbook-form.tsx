'use client'

import { Upload } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import { Spinner } from '@/components/ui/spinner'
import type { Standard } from '@/lib/programmes/model'
import { workbookBytes, type OccupationRead } from '@/lib/programmes/views/workbook'

import { LeftTable } from './left-table'
import { sendWorkbook } from './send-workbook'

type WorkbookFormProps = {
  /** What can be done with a standard that was read. */
  children: (standard: Standard) => ReactNode
}

type State = { at: 'choosing'; says?: string } | { at: 'reading' } | { at: 'read'; read: OccupationRead }

/** Choose a workbook, see what was read of it and what was not, and decide what becomes of it. */
export function WorkbookForm({ children }: WorkbookFormProps) {
  const [state, setState] = useState<State>({ at: 'choosing' })
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.at === 'read') outcome.current?.focus()
  }, [state])

  async function choose(file: File | undefined) {
    if (!file) return
    setState({ at: 'reading' })
    const sent = await sendWorkbook(file)
    setState(sent.ok ? { at: 'read', read: sent.read } : { at: 'choosing', says: sent.says })
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <label className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong bg-sunken/50 px-4 py-8 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {state.at === 'reading' ? (
          <Spinner />
        ) : (
          <Upload aria-hidden="true" className="size-6 text-ink-faint" strokeWidth={1.75} />
        )}
        <span className="font-medium">
          {state.at === 'reading'
            ? 'Reading it'
            : state.at === 'read'
              ? 'Choose another workbook'
              : 'Choose a workbook'}
        </span>
        <span className="max-w-prose text-sm text-ink-soft">
          An Excel file (.xlsx) of up to {workbookBytes / 1e6} MB with the sheets Details, WorkProcesses,
          RelatedInstruction and WageSchedule. Nothing is stored before you have seen what was read.
        </span>
        <input
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="sr-only"
          disabled={state.at === 'reading'}
          onChange={(event) => {
            void choose(event.target.files?.[0])
            // The same file, changed meanwhile, can be chosen again.
            event.target.value = ''
          }}
        />
      </label>
      <div
        ref={outcome}
        tabIndex={-1}
        aria-live="polite"
        className="grid grid-cols-[minmax(0,1fr)] gap-6 outline-none empty:hidden"
      >
        {state.at === 'choosing' && state.says && <Notice tone="error" title={state.says} />}
        {state.at === 'read' && !state.read.ok && (
          <Notice tone="error" title="This workbook cannot be read">
            {state.read.faults.join(' ')}
          </Notice>
        )}
        {state.at === 'read' && state.read.ok && <Preview read={state.read}>{children(state.read.standard)}</Preview>}
      </div>
    </div>
  )
}

function Preview({
  read: { read, left },
  children,
}: {
  read: Extract<OccupationRead, { ok: true }>
  children: ReactNode
}) {
  return (
    <>
      <Card level={3} title="What was read">
        <ul className="mb-6 list-disc pl-5 marker:text-ink-faint">
          {read.map((says) => (
            <li key={says} className="py-0.5">
              {says}
            </li>
          ))}
        </ul>
        {children}
      </Card>
      {left.length > 0 && (
        <Card
          level={3}
          flush
          title="Not taken as it stands"
          lead={`${countOf(left.length, 'place')} in the workbook ${left.length === 1 ? 'needs' : 'need'} a second look.`}
        >
          <LeftTable left={left} />
        </Card>
      )}
    </>
  )
}
