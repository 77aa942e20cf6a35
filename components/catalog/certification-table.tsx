import type { Route } from 'next'
import Link from 'next/link'

import { formatHours, formatMoney } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { Certificate, Money } from '@/lib/catalog/model'

import { sayMonths } from './certificate-facts'
import { addressOf } from './address'
import { Verified } from './verified'

type Served = { id: string; title: string; reached: readonly string[]; begun: readonly string[]; of: number }
export type CertificationLine = {
  id: string
  title: string
  hours: number
  cost: Money | null
  raises: Readonly<Record<string, number>>
  certificate: Certificate
  serves: readonly Served[]
}

type CertificationTableProps = {
  rows: readonly CertificationLine[]
  skill: (id: string) => string
  /** The levels that the role in question asks for: proofs are told against them. */
  required?: Readonly<Record<string, number>> | undefined
  sort: { by: 'hours' | 'title' | undefined; at: (by: 'hours' | 'title') => Route }
}

/** Certifications side by side: who issues them, what they take, what they prove, and for whom. */
export function CertificationTable({ rows, skill, required, sort }: CertificationTableProps) {
  return (
    <Table
      caption="Certifications"
      wide
      rows={rows}
      rowId={({ id }) => id}
      columns={columnsFor({ skill, required, sort })}
    />
  )
}

type Telling = Pick<CertificationTableProps, 'skill' | 'required' | 'sort'>

const columnsFor = ({ skill, required, sort }: Telling): readonly Column<CertificationLine>[] => [
  {
    id: 'title',
    title: 'Certification',
    sort: { href: sort.at('title'), ...(sort.by === 'title' && { now: 'ascending' as const }) },
    cell: ({ id, title, certificate }) => (
      <>
        <Link href={`/catalog/activities/${id}`} className="font-medium hover:underline hover:underline-offset-4">
          {title}
        </Link>
        <span className="mt-0.5 block text-sm font-normal text-ink-soft">
          {certificate.issuer}
          {certificate.code !== title && ` · ${certificate.code}`}
        </span>
      </>
    ),
  },
  {
    id: 'proves',
    title: 'Proves',
    cell: ({ raises }) => (
      <ul className="flex flex-col gap-1.5 text-sm">
        {Object.entries(raises).map(([id, level]) => (
          <li key={id} className={required && !(id in required) ? 'text-ink-faint' : undefined}>
            {skill(id)} {level}
            {required?.[id] !== undefined && level < required[id] && (
              <span className="text-ink-soft"> of {required[id]}</span>
            )}
          </li>
        ))}
      </ul>
    ),
  },
  required
    ? {
        id: 'reaches',
        title: 'Reaches',
        cell: ({ raises }) => sayReach(raises, required),
      }
    : {
        id: 'serves',
        title: 'Matters most for',
        cell: ({ serves }) => (
          <ul className="flex flex-col gap-1.5 text-sm">
            {serves.slice(0, 3).map(({ id, title, reached }) => (
              <li key={id}>
                <Link
                  href={addressOf('/catalog/certifications', { role: id })}
                  className="hover:underline hover:underline-offset-4"
                >
                  {title}
                </Link>{' '}
                {reached.length > 0 && <span className="text-ink-soft tabular-nums">({reached.length})</span>}
              </li>
            ))}
            {serves.length > 3 && <li className="text-ink-soft">and {serves.length - 3} more</li>}
          </ul>
        ),
      },
  {
    id: 'hours',
    title: 'Hours',
    align: 'end',
    sort: { href: sort.at('hours'), ...(sort.by === 'hours' && { now: 'ascending' as const }) },
    cell: ({ hours }) => <span className="whitespace-nowrap">{formatHours(hours)}</span>,
  },
  {
    id: 'cost',
    title: 'Cost',
    align: 'end',
    cell: ({ cost }) => (
      <span className="whitespace-nowrap">{cost ? (cost.amount === 0 ? 'Free' : formatMoney(cost)) : 'Not known'}</span>
    ),
  },
  {
    id: 'valid',
    title: 'Valid',
    cell: ({ certificate: { validMonths } }) => (
      <span className="whitespace-nowrap">{validMonths ? sayMonths(validMonths) : 'For good'}</span>
    ),
  },
  {
    id: 'checked',
    title: 'Facts',
    cell: ({ certificate }) => <Verified {...certificate} short />,
  },
]

function sayReach(raises: Readonly<Record<string, number>>, required: Readonly<Record<string, number>>): string {
  const asked = Object.entries(required)
  const reached = asked.filter(([id, level]) => (raises[id] ?? 0) >= level).length
  return `${reached} of ${asked.length}`
}
