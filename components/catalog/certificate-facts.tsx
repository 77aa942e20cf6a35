import type { ReactNode } from 'react'

import { countOf, formatHours, formatMoney } from '@/components/ui/format-amount'
import type { Certificate } from '@/lib/catalog/model'

import { Verified } from './verified'

/** What there is to know about a certificate before one sits its exam, and how sure of it we are. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { issuer, code, prerequisites, validMonths, renewal, source, checkedOn } = certificate
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <Fact title="Issuer">{issuer}</Fact>
      <Fact title="Exam">{code}</Fact>
      <Fact title="Asked for beforehand">{prerequisites}</Fact>
      <Fact title="Valid for">{validMonths ? sayMonths(validMonths) : 'Does not expire'}</Fact>
      {renewal && (
        <Fact title="Kept valid by">
          {renewal.how} About {formatHours(renewal.hours)} each time
          {renewal.cost && (renewal.cost.amount === 0 ? ', free' : `, ${formatMoney(renewal.cost)}`)}.
        </Fact>
      )}
      <Fact title="Source">
        <Verified source={source} checkedOn={checkedOn} />
      </Fact>
    </dl>
  )
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-ink-soft">{title}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  )
}

/** 36 months are three years; 30 months are 30 months. */
export const sayMonths = (months: number): string =>
  months % 12 === 0 ? countOf(months / 12, 'year') : countOf(months, 'month')
