'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { lineId, purposeNames, purposes, type Line } from '@/lib/hours/views/line'
import type { MyHoursView, MyLine } from '@/lib/hours/views/my-week'

/** Where the key for a new line leads. */
export const addLineId = 'add-line'

type AddLineProps = { view: MyHoursView; onAdd: (line: MyLine) => void }

/** A new line: what its hours serve, and all that they count for besides. */
export function AddLine({ view: { subjects, processes, days }, onAdd }: AddLineProps) {
  const [subjectId, setSubjectId] = useState(subjects[0]?.id ?? '')
  const [purpose, setPurpose] = useState<Line['purpose']>()
  const [processId, setProcessId] = useState('')
  const subject = subjects.find(({ id }) => id === subjectId)
  if (!subject) return null
  const groups = [...new Set(subjects.map(({ group }) => group))].map((label) => ({
    label,
    options: subjects.filter(({ group }) => group === label).map(({ id, title }) => ({ value: id, label: title })),
  }))
  const isPlain = subject.group === 'Work'
  const line: Line = {
    ...subject.line,
    purpose: isPlain ? subject.line.purpose : (purpose ?? subject.line.purpose),
    processId: subject.line.processId ?? (processId || null),
  }

  const add = () => {
    const process = processes.find(({ id }) => id === processId)
    const title = isPlain ? `${purposeNames[line.purpose]} work` : subject.title
    onAdd({
      id: lineId(line),
      purpose: line.purpose,
      title,
      also: process && subject.line.processId === null ? [process.title] : [],
      drafted: 'New',
      cells: days.map(({ day }) => ({ day, minutes: 0, draft: 0 })),
      whole: 0,
    })
    // Its first cell that can be written, once it is there.
    requestAnimationFrame(() =>
      [...document.querySelectorAll<HTMLInputElement>('[data-hours-grid] tbody input:not(:disabled)')]
        .findLast(({ name, offsetParent }) => name.endsWith(`|${lineId(line)}`) && offsetParent !== null)
        ?.focus(),
    )
  }

  return (
    <div className="grid items-end gap-3 border-t bg-sunken/50 px-5 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto] md:px-6">
      <Select
        id={addLineId}
        label="New line for"
        options={groups}
        value={subjectId}
        onChange={(event) => {
          setSubjectId(event.currentTarget.value)
          setPurpose(undefined)
        }}
      />
      {isPlain ? (
        <span className="max-md:hidden" />
      ) : (
        <Select
          label="Counts as"
          options={purposes.map((value) => ({ value, label: purposeNames[value] }))}
          value={line.purpose}
          onChange={(event) => setPurpose(purposes.find((each) => each === event.currentTarget.value))}
        />
      )}
      <Button icon={<Plus aria-hidden="true" />} onClick={add}>
        Add line
      </Button>
      {processes.length > 0 && subject.line.processId === null && (
        <Select
          className="md:col-span-3"
          label="Also counts for a work process"
          optional
          options={[{ value: '', label: 'None' }, ...processes.map(({ id, title }) => ({ value: id, label: title }))]}
          value={processId}
          onChange={(event) => setProcessId(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
