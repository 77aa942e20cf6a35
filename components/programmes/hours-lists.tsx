import type { ReactNode } from 'react'

import { formatHours, formatMoney, formatNumber } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { RelatedInstruction, Standard, WageStep, WorkProcess } from '@/lib/programmes/model'
import { hoursOf, sayPlaces } from '@/lib/programmes/views/words'

type WorkListProps = { standard: Standard; action?: (process: WorkProcess) => ReactNode }

/** What is practised at work, for how many hours, and where. */
export function WorkList({ standard, action }: WorkListProps) {
  return (
    <ol className="divide-y">
      {standard.workProcesses.map((process) => (
        <li key={process.id} className="break-inside-avoid py-4 first:pt-0 last:pb-0">
          <div className="flex items-baseline justify-between gap-4">
            <h3 className="min-w-0 font-semibold">{process.title}</h3>
            <span className="flex shrink-0 items-baseline gap-3">
              {action?.(process)}
              <span className="font-serif text-lg tabular-nums">{formatHours(process.hours)}</span>
            </span>
          </div>
          {process.areas.length > 0 && <p className="text-sm text-ink-soft">In {sayPlaces(standard, process.areas)}</p>}
          {process.details.length > 0 && (
            <ul className="mt-2 list-disc pl-5 text-[0.9375rem] text-ink-soft marker:text-ink-faint">
              {process.details.map((detail, at) => (
                // The same line may stand there twice.
                <li key={at} className="py-0.5 wrap-anywhere">
                  {detail}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      <li className="flex items-baseline justify-between gap-4 pt-4 font-medium">
        On-the-job learning in all
        <span className="font-serif text-lg tabular-nums">{formatHours(hoursOf(standard.workProcesses))}</span>
      </li>
    </ol>
  )
}

/** What is taught apart from the work. */
export function InstructionTable({ courses }: { courses: readonly RelatedInstruction[] }) {
  const all = { id: '', title: 'In all', hours: hoursOf(courses), provider: '' }
  const hasProviders = courses.some(({ provider }) => provider !== '')
  return (
    <Table
      caption="Related instruction"
      rows={[...courses, all]}
      rowId={({ id }) => id || 'in-all'}
      columns={hasProviders ? [courseTitle, courseProvider, courseHours] : [courseTitle, courseHours]}
    />
  )
}

const courseTitle: Column<RelatedInstruction> = { id: 'title', title: 'Course', cell: ({ title }) => title }
const courseProvider: Column<RelatedInstruction> = {
  id: 'provider',
  title: 'Taught by',
  cell: ({ provider }) => provider || '–',
}
const courseHours: Column<RelatedInstruction> = {
  id: 'hours',
  title: 'Hours',
  align: 'end',
  cell: ({ id, hours }) => <span className={id ? undefined : 'font-medium'}>{formatHours(hours)}</span>,
}

/** What is paid from when on. */
export function WageTable({ steps, currency }: { steps: readonly WageStep[]; currency: string }) {
  const columns: readonly Column<WageStep>[] = [
    { id: 'title', title: 'Step', cell: ({ title }) => title },
    {
      id: 'hours',
      title: 'From',
      align: 'end',
      cell: ({ hours }) => (hours === null ? '–' : `${formatNumber(hours)} h of work`),
    },
    {
      id: 'wage',
      title: 'Wage',
      align: 'end',
      cell: ({ percent, amount }) => {
        if (percent !== null) return `${formatNumber(percent)} % of a journeyworker’s`
        return amount === null ? '–' : formatMoney({ amount, currency })
      },
    },
  ]
  return <Table caption="Wage steps" rows={steps} rowId={({ id }) => id} columns={columns} />
}
