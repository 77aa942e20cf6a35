import { Checkbox } from '@/components/ui/checkbox'
import { Select, type SelectOption } from '@/components/ui/select'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { TextInput } from '@/components/ui/text-input'
import type { ImportFault, RepairKind } from '@/lib/cohorts/views/import'

import { withCell, withHost, withPeriod, withRows, type Draft } from './draft'

type FaultRowProps = {
  fault: ImportFault
  repair: RepairKind
  draft: Draft
  options: readonly SelectOption[]
  onChange: (draft: Draft) => void
}

/** One thing that is wrong: where it is, what was found and expected, and what mends it. */
export function FaultRow({ fault, repair, draft, options, onChange }: FaultRowProps) {
  const { rows, more, column, expected } = fault
  const where = [sayRows(rows, more), column, rows.length === 1 && nameIn(draft, rows[0])].filter(Boolean).join(' · ')
  const found = repair === 'accept' ? wholeRow(draft, rows[0]) : fault.found
  return (
    <div className="grid items-start gap-x-6 gap-y-2.5 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0 text-[0.9375rem]">
        <p className="text-sm text-ink-soft">{where}</p>
        <p className="break-words">
          {found === '' ? <span className="text-ink-soft">Nothing stands here.</span> : <>Found “{found}”.</>}{' '}
          <span className="text-ink-soft">Expected: {lower(expected)}</span>
        </p>
      </div>
      <div className="min-w-0">
        <Repair {...{ fault, repair, draft, options, onChange }} />
      </div>
    </div>
  )
}

function Repair({ fault, repair, draft, options, onChange }: FaultRowProps) {
  const { found, suggestion, rows, at } = fault
  const [row = 0] = rows
  if (repair === 'choose-host' || repair === 'choose-period') {
    const chosen =
      repair === 'choose-host'
        ? draft.repairs.hosts.find(([other]) => other === found)?.[1]
        : draft.repairs.periods.find(([other]) => other === found)?.[1]
    const isLeftOut = chosen === '' || chosen === 0
    const value = chosen === undefined ? (suggestion ?? '') : isLeftOut ? 'none' : String(chosen)
    return (
      <Select
        label={`What “${found}” means`}
        labelHidden
        placeholder={repair === 'choose-host' ? 'Choose a host' : 'Choose a period'}
        options={[...options, { value: 'none', label: 'Leave it out' }]}
        value={value}
        hint={
          chosen === undefined && suggestion !== null ? 'The nearest one: change it if it is not meant.' : undefined
        }
        onChange={(event) => {
          const to = event.currentTarget.value
          onChange(
            repair === 'choose-host'
              ? withHost(draft, found, to === 'none' ? '' : to)
              : withPeriod(draft, found, to === 'none' ? 0 : Number(to)),
          )
        }}
      />
    )
  }
  if (repair === 'accept')
    return (
      <SegmentedControl
        label={`What to do with row ${row}`}
        labelHidden
        name={`row-${row}`}
        options={[
          { value: 'accept', label: 'Take as it is' },
          { value: 'skip', label: 'Leave out' },
        ]}
        value={draft.repairs.accept.includes(row) ? 'accept' : draft.repairs.skip.includes(row) ? 'skip' : ''}
        onChange={(to) => onChange(withRows(draft, [row], to === 'skip' ? 'skip' : 'accept'))}
      />
    )
  if (repair === 'map') return null
  const isOut = draft.repairs.skip.includes(row)
  return (
    <div className="flex flex-col gap-1">
      {repair === 'retype' && at !== null && (
        <TextInput
          label={`${fault.column} in row ${row}`}
          labelHidden
          value={draft.file.rows.find((one) => one.row === row)?.cells[at] ?? ''}
          disabled={isOut}
          onChange={(event) => onChange(withCell(draft, row, at, event.currentTarget.value))}
        />
      )}
      {rows.map((one) => (
        <Checkbox
          key={one}
          label={`Leave row ${one} out`}
          checked={draft.repairs.skip.includes(one)}
          onChange={(event) => onChange(withRows(draft, [one], event.currentTarget.checked ? 'skip' : null))}
        />
      ))}
    </div>
  )
}

/** Whom a row is about, as far as it says. */
function nameIn({ file, fields }: Draft, row: number | undefined): string {
  const cells = file.rows.find((one) => one.row === row)?.cells ?? []
  return (['name', 'firstName', 'lastName'] as const)
    .map((field) => cells[fields.indexOf(field)] ?? '')
    .filter((part) => part !== '')
    .join(' ')
}

const wholeRow = ({ file }: Draft, row: number | undefined): string =>
  (file.rows.find((one) => one.row === row)?.cells ?? []).map((cell) => cell || '–').join(' · ')

function sayRows(rows: readonly number[], more: number): string {
  const [first] = rows
  if (first === undefined) return ''
  if (rows.length === 1) return `Row ${first}`
  const named = rows.slice(0, 6)
  const others = rows.length - named.length + more
  return `Rows ${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
