import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { RatesForm } from '@/components/catalog/edit/rates-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { planningCurrency } from '@/lib/catalog/queries'
import { unratedCurrencies } from '@/lib/catalog/unrated'

import { rates } from '../actions'

export const metadata: Metadata = { title: 'Currencies' }

export default async function RatesPage() {
  const context = await currentContext()
  if (!can(context.actor, 'catalogue.edit', {})) notFound()
  const money = await planningCurrency(context)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/admin/catalogue', label: 'Catalogue editing' }]} />}
        title="Currencies"
        lead="In which currency budgets and plans are counted, and what other currencies count as. Your own planning rates; nothing is looked up."
      />
      <Card className="max-w-xl">
        <RatesForm
          action={rates}
          currency={money.currency}
          rates={money.rates}
          unrated={await unratedCurrencies(context)}
        />
      </Card>
    </>
  )
}
