import { countOf, formatNumber } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import type { DateOrder } from '@/lib/tickets/model'
import type { DateFacts } from '@/lib/tickets/view'

import { settledBy } from './draft'

type DatesFieldProps = {
  dates: readonly DateFacts[]
  value: DateOrder | null
  onChange: (order: DateOrder) => void
}

/** In which order dates are written: settled by a row that is named, or chosen by who knows, with what each choice would mean. */
export function DatesField({ dates, value, onChange }: DatesFieldProps) {
  const settled = settledBy(dates)
  const all = dates.reduce((sum, one) => sum + one.dates, 0)
  const both = dates.reduce((sum, one) => sum + one.both, 0)
  const example = dates.find((one) => one.example)?.example?.text
  if (all === 0) return null
  if (settled === 'iso')
    return (
      <p className="text-sm text-ink-soft">
        Dates are written with the year first or with the month’s name: nothing to choose.
      </p>
    )
  const day = dates.find(({ dayFirst }) => dayFirst)?.dayFirst
  const month = dates.find(({ monthFirst }) => monthFirst)?.monthFirst
  const twoWays = example
    ? `${example.split(/[ T]/)[0]} is ${reading(example, 'day-month-year')} or ${reading(example, 'month-day-year')}; ${formatNumber(both)} of ${countOf(all, 'date')} can be read both ways`
    : ''
  const settling = day ?? month
  return (
    <div className="flex flex-col gap-3">
      {settled && settling ? (
        <Notice
          title={`Dates are ${settled === 'day-month-year' ? 'day first' : 'month first'}: row ${formatNumber(settling.row)} settles it.`}
        >
          {twoWays && `${twoWays}. `}
          {settling.text} can only be {settled === 'day-month-year' ? 'day first' : 'month first'}.
        </Notice>
      ) : (
        <Notice tone="warning" title="The order of day and month is not certain.">
          {twoWays && `${twoWays}. `}
          {day && month
            ? `Row ${day.row} (${day.text}) can only be day first, row ${month.row} (${month.text}) only month first. Rows that do not fit your choice are left out and listed.`
            : 'No row settles it, so please choose.'}
        </Notice>
      )}
      <RadioGroup
        label="Dates are written"
        name="dateOrder"
        value={value ?? ''}
        onChange={(order) => onChange(order === 'month-day-year' ? order : 'day-month-year')}
        options={[
          {
            value: 'day-month-year',
            label: 'Day first',
            hint: example && `${example} is ${reading(example, 'day-month-year')}`,
          },
          {
            value: 'month-day-year',
            label: 'Month first',
            hint: example && `${example} is ${reading(example, 'month-day-year')}`,
          },
        ]}
      />
    </div>
  )
}

/** 03-02-2016 as 3 February or as 2 March. */
function reading(text: string, order: DateOrder): string {
  const [first = '1', second = '1', third = '2000'] = text.split(/[^0-9]+/)
  const [day, month] = order === 'day-month-year' ? [first, second] : [second, first]
  const year = third.length === 2 ? `20${third}` : third
  return formatDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, 'day')
}
