import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { effortSources, ticketColumns, type TicketColumn } from '@/lib/tickets/model'
import { columnLabels, type TicketLook } from '@/lib/tickets/view'

import { DatesField } from './dates-field'
import { datesOf, readingOf, settledBy, type Draft } from './draft'

type MapStepProps = {
  look: TicketLook
  draft: Draft
  zones: readonly string[]
  isBusy: boolean
  onChange: (draft: Draft) => void
  onBack: () => void
  onNext: () => void
}

/** Which column holds what, how its dates are to be read, and where the hours come from. */
export function MapStep({ look, draft, zones, isBusy, onChange, onBack, onNext }: MapStepProps) {
  const reading = readingOf(draft)
  const set = (column: TicketColumn, heading: string) => {
    const columns = { ...draft.columns, [column]: heading === '' ? undefined : heading }
    const isDate = column === 'opened' || column === 'resolved'
    onChange({ ...draft, columns, ...(isDate && { dateOrder: settledBy(datesOf(look, columns)) }) })
  }
  const headings = [
    { value: '', label: 'None' },
    ...look.columns.map(({ heading }) => ({ value: heading, label: heading })),
  ]
  const efforts = {
    minutes: ['The column of time worked', 'In minutes or as 1:30; what is missing counts as assumed.'],
    'opened-to-resolved': ['From opened to resolved', 'At most what is assumed, because a ticket also waits.'],
    assumed: ['What is assumed for each', 'Every ticket counts the same.'],
  } as const
  const has = { minutes: draft.columns.minutes, 'opened-to-resolved': draft.columns.resolved, assumed: true }

  return (
    <>
      <Card
        title="What the columns hold"
        lead={`${countOf(look.rows, 'row')}, ${countOf(look.columns.length, 'column')}. Only what you name here is kept; who asked and who answered never is.`}
      >
        {look.notes.length > 0 && <Notice title={look.notes.join(' ')} />}
        <ul className="mt-4 divide-y border-y">
          {ticketColumns.map((column) => {
            const chosen = look.columns.find(({ heading }) => heading === draft.columns[column])
            return (
              <li key={column} className="grid items-center gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_16rem]">
                <div className="min-w-0">
                  <p className="font-medium">{columnLabels[column]}</p>
                  <p className="line-clamp-2 text-sm break-words text-ink-soft">
                    {chosen ? chosen.examples.join(' · ') || 'Nothing in it' : hints[column]}
                  </p>
                </div>
                <Select
                  label={columnLabels[column]}
                  labelHidden
                  options={headings}
                  value={draft.columns[column] ?? ''}
                  onChange={(event) => set(column, event.currentTarget.value)}
                />
              </li>
            )
          })}
        </ul>
      </Card>
      <Card title="When">
        <div className="flex flex-col gap-5">
          <DatesField
            dates={datesOf(look, draft.columns)}
            value={draft.dateOrder}
            onChange={(dateOrder) => onChange({ ...draft, dateOrder })}
          />
          <Select
            label="Time zone"
            hint="For times that name none, as most exports write them."
            className="max-w-sm"
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            value={draft.zone}
            onChange={(event) => onChange({ ...draft, zone: event.currentTarget.value })}
          />
        </div>
      </Card>
      <Card title="How long a ticket takes">
        <div className="flex flex-col gap-5">
          <RadioGroup
            label="Hours come from"
            name="effort"
            value={draft.effort}
            onChange={(value) =>
              onChange({ ...draft, effort: effortSources.find((one) => one === value) ?? 'assumed' })
            }
            options={effortSources.map((value) => ({
              value,
              label: efforts[value][0],
              hint: efforts[value][1],
              disabled: !has[value],
            }))}
          />
          <TextInput
            label="Assumed minutes for a ticket"
            hint="Wherever this is used, it is said."
            className="max-w-72"
            inputMode="numeric"
            value={draft.assumedMinutes}
            onChange={(event) => onChange({ ...draft, assumedMinutes: event.currentTarget.value })}
          />
        </div>
      </Card>
      <p role="status" className="text-sm text-ink-soft">
        {typeof reading === 'string' && reading}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled={typeof reading === 'string'} pending={isBusy} onClick={onNext}>
          Check {countOf(look.rows, 'row')}
        </Button>
        <Button variant="quiet" disabled={isBusy} onClick={onBack}>
          Choose another file
        </Button>
      </div>
    </>
  )
}

const hints: Readonly<Record<TicketColumn, string>> = {
  number: 'Needed: tickets are counted by it, however many rows each has.',
  opened: 'Needed: the first time a ticket was heard of.',
  resolved: 'For the time from opened to resolved.',
  category: 'Groups tickets into kinds.',
  subcategory: 'Tells kinds apart more finely.',
  title: 'Groups tickets by their words where there is no category.',
  minutes: 'Minutes that someone worked on it.',
}
