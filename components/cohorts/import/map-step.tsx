import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import { Select, type SelectGroup, type SelectOption } from '@/components/ui/select'
import { fieldLabels, importFields, type ImportField } from '@/lib/cohorts/views/import'

import type { Draft } from './draft'
import { howRead, letters } from './read-in-words'
import type { Busy } from './use-wizard'

type MapStepProps = {
  draft: Draft
  busy: Busy | null
  onChange: (draft: Draft) => void
  onBack: () => void
  onNext: () => Promise<void>
}

const option = (field: ImportField): SelectOption => ({ value: field, label: fieldLabels[field] })
const options: readonly (SelectOption | SelectGroup)[] = [
  { value: '', label: 'Leave out' },
  { label: 'Who it is', options: (['name', 'firstName', 'lastName', 'email', 'headline'] as const).map(option) },
  { label: 'Wishes', options: importFields.filter((field) => field.startsWith('wish')).map(option) },
  { label: 'When and where', options: (['absent', 'visited', 'joinsIn', 'leavesAfter'] as const).map(option) },
]

/** What each column holds, with its first values beside it; what was recognised is chosen already. */
export function MapStep({ draft, busy, onChange, onBack, onNext }: MapStepProps) {
  const { file, fields } = draft
  const taken = new Map(fields.flatMap((field, at) => (field ? [[field, at] as const] : [])))
  const open = file.columns.filter(({ at }) => !fields[at])
  const missing = whatIsMissing(fields)
  const set = (at: number, field: ImportField | null) =>
    // A field stands in one column: choosing it anew takes it from the other.
    onChange({
      ...draft,
      fields: fields.map((before, index) => (index === at ? field : before === field ? null : before)),
    })

  return (
    <Card
      title="What the columns hold"
      lead={`${countOf(file.rows.length, 'row')}, ${countOf(file.columns.length, 'column')}. ${howRead(file)}`}
    >
      <div className="flex flex-col gap-5">
        {file.notes.length > 0 && (
          <Notice tone="warning" title={file.notes.length === 1 ? file.notes[0] : 'What we noticed'}>
            {file.notes.length > 1 && (
              <ul className="list-disc pl-5">
                {file.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        <ul className="divide-y border-y">
          {file.columns.map(({ at, header }) => {
            const examples = file.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
            const name = header || `Column ${letters(at)}, without a heading`
            return (
              <li key={at} className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
                <div className="min-w-0">
                  <p className="font-medium break-words">{name}</p>
                  <p className="line-clamp-2 text-sm break-words text-ink-soft">
                    {examples.length === 0 ? 'Nothing in it' : [...new Set(examples)].slice(0, 3).join(' · ')}
                  </p>
                </div>
                <Select
                  label={`What “${name}” holds`}
                  labelHidden
                  options={options}
                  value={fields[at] ?? ''}
                  onChange={(event) =>
                    set(at, importFields.find((field) => field === event.currentTarget.value) ?? null)
                  }
                />
              </li>
            )
          })}
        </ul>
        <p role="status" className="text-sm text-ink-soft">
          {missing ??
            (open.length === 0
              ? 'Every column is used.'
              : `${countOf(open.length, 'column is', 'columns are')} left out. An empty cell changes nothing; write “none” where there is none any more.`)}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button
            variant="primary"
            disabled={missing !== undefined}
            pending={busy !== null}
            onClick={() => void onNext()}
          >
            Check {countOf(file.rows.length, 'row')}
          </Button>
          <Button variant="quiet" disabled={busy !== null} onClick={onBack}>
            Choose another file
          </Button>
        </div>
        {taken.has('wishes') && taken.has('wish1') && (
          <p className="text-sm text-ink-soft">
            Wishes stand in one column and in columns of their own: those in the one column come first.
          </p>
        )}
      </div>
    </Card>
  )
}

function whatIsMissing(fields: readonly (ImportField | null)[]): string | undefined {
  const has = (field: ImportField) => fields.includes(field)
  if (!has('email')) return 'Say which column holds the e-mail addresses: people are known by them.'
  if (!has('name') && !has('firstName') && !has('lastName')) return 'Say which column holds the names.'
  return undefined
}
