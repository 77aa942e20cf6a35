import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Stat, Stats } from '@/components/ui/stat'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'

import type { Draft } from './draft'
import { previewColumns } from './preview-columns'
import type { Busy, Sound } from './use-wizard'

type PreviewStepProps = {
  draft: Draft
  sound: Sound
  busy: Busy | null
  /** The step was refused: what the cohort holds has to be looked at anew first. */
  isRefused: boolean
  onBack: () => void
  onCheck: () => Promise<void>
  onApply: () => Promise<void>
}

const perPage = 100

/** What would happen to whom, before it does. */
export function PreviewStep({ draft, sound, busy, isRefused, onBack, onCheck, onApply }: PreviewStepProps) {
  const { rows, counts, others } = sound
  const [shown, setShown] = useState<string>('all')
  const [search, setSearch] = useState('')
  const [many, setMany] = useState(perPage)
  const word = search.trim().toLowerCase()
  const matching = rows.filter(
    ({ does, name, email }) =>
      (shown === 'all' || does === shown) && (name.toLowerCase().includes(word) || email.includes(word)),
  )
  const changes = counts.create + counts.update
  const left = draft.repairs.skip.length

  return (
    <>
      <Card
        title="What it would do"
        lead={`Nothing is stored yet.${left > 0 ? ` ${countOf(left, 'row is', 'rows are')} left out.` : ''}`}
      >
        <Stats three>
          <Stat label="New in the cohort" value={counts.create} />
          <Stat label="Updated" value={counts.update} />
          <Stat label="Unchanged" value={counts.unchanged} />
        </Stats>
        {others > 0 && (
          <p className="mt-4 text-sm text-ink-soft">
            {countOf(others, 'person', 'people')} of the cohort {others === 1 ? 'is' : 'are'} not in the file and{' '}
            {others === 1 ? 'stays' : 'stay'} as {others === 1 ? 'they are' : 'they are'}.
          </p>
        )}
        <div className="mt-5 flex flex-wrap gap-3">
          {changes > 0 && (
            <Button
              variant={isRefused ? 'secondary' : 'primary'}
              pending={busy?.doing === 'taking in'}
              disabled={busy !== null && busy.doing !== 'taking in'}
              onClick={() => void onApply()}
            >
              Take in {countOf(changes, 'person', 'people')}
            </Button>
          )}
          {isRefused && (
            <Button variant="primary" pending={busy?.doing === 'checking'} onClick={() => void onCheck()}>
              Check again
            </Button>
          )}
          <Button variant="quiet" disabled={busy !== null} onClick={onBack}>
            Back to the columns
          </Button>
        </div>
        {changes === 0 && <p className="mt-2">All of this is here already. There is nothing to take in.</p>}
      </Card>
      <Card flush>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3 px-5 pb-3 md:px-6">
          <div className="min-w-0 basis-96">
            <SegmentedControl
              label="Which rows"
              labelHidden
              name="which"
              value={shown}
              onChange={(to) => {
                setShown(to)
                setMany(perPage)
              }}
              options={[
                { value: 'all', label: 'All' },
                { value: 'create', label: 'New' },
                { value: 'update', label: 'Updated' },
                { value: 'unchanged', label: 'Unchanged' },
              ]}
            />
          </div>
          <TextInput
            label="Search by name or e-mail"
            labelHidden
            placeholder="Search by name or e-mail"
            type="search"
            className="min-w-0 flex-1 basis-52"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        <p role="status" className="sr-only">
          {countOf(matching.length, 'row')} shown
        </p>
        <Table
          caption="What each row would do"
          columns={previewColumns}
          rows={matching.slice(0, many)}
          rowId={({ row }) => String(row)}
          empty={<EmptyState says="There is no such row." />}
        />
        {matching.length > many && (
          <div className="border-t px-5 py-3 md:px-6">
            <Button size="small" variant="quiet" onClick={() => setMany(many + perPage)}>
              Show {Math.min(perPage, matching.length - many)} more of {matching.length}
            </Button>
          </div>
        )}
      </Card>
    </>
  )
}
