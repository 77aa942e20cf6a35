import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { formatNumber } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Stat, Stats } from '@/components/ui/stat'
import { currentContext } from '@/lib/access/current-context'
import { showLedger } from '@/lib/ledger/show-ledger'

export const metadata: Metadata = { title: 'Ledger of sign-offs' }

/** The ledger for whoever keeps it: how long it is, whether it is whole, and a copy to keep elsewhere. */
export default async function LedgerPage({ searchParams }: PageProps<'/admin/ledger'>) {
  const context = await currentContext()
  const verifies = (await searchParams)['verify'] === 'now'
  const ledger = await showLedger(context, verifies)
  if (!ledger) notFound()

  return (
    <>
      <PageHeader
        title="Ledger of sign-offs"
        lead="Every sign-off and every reopening, chained by hash. Rows are only ever added; the database refuses to change or delete one."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {ledger.verdict && (
          <Notice
            tone={ledger.verdict.ok ? 'success' : 'error'}
            title={ledger.verdict.ok ? 'The chain is whole' : 'The chain is broken'}
          >
            <span className="wrap-anywhere">{ledger.verdict.says}</span>
            {!ledger.verdict.ok && ' Compare it with your last export before anything else is signed off.'}
          </Notice>
        )}
        <Card
          action={
            <LinkButton href={'/admin/ledger?verify=now' as Route} prefetch={false}>
              Verify the chain
            </LinkButton>
          }
          title="As it stands"
        >
          <Stats>
            <Stat label="Rows" value={formatNumber(ledger.rows)} />
          </Stats>
          <dl className="mt-5">
            <dt className="text-sm text-ink-soft">Head: the hash of the last row</dt>
            <dd className="mt-1 font-mono text-sm break-all">{ledger.head}</dd>
          </dl>
        </Card>
        <Card title="A copy to keep elsewhere">
          <p className="max-w-prose">
            Whoever owns a database could rewrite a whole chain in it. A copy kept in another place shows that; it names
            people and what was written about them, so keep it as you keep their records.
          </p>
          <p className="mt-4">
            <a href="/admin/ledger/export" download className={buttonLook('primary')}>
              Export the ledger
            </a>
          </p>
          <p className="mt-4 max-w-prose text-sm text-ink-soft">
            <code className="rounded-sm bg-sunken px-1.5 py-0.5">npm run ledger:verify -- ledger.jsonl</code> verifies
            the copy, without a database and without a network.
          </p>
        </Card>
      </div>
    </>
  )
}
