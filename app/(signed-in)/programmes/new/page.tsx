import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { StartFromExample, StartFromNothing } from '@/components/programmes/start-cards'
import { StartFromWorkbook } from '@/components/programmes/workbook/start-from-workbook'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showExamples } from '@/lib/programmes/show-examples'
import { showProgrammes } from '@/lib/programmes/show-programmes'

import { start } from '../actions'

export const metadata: Metadata = { title: 'Start a programme' }

/** Starts a programme: from a ready one, from a workbook, or from nothing. */
export default async function NewProgrammePage() {
  const shown = await showProgrammes(await currentContext())
  if (!shown?.canStart) notFound()
  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/programmes', label: 'Programmes' }]} />}
        title="Start a programme"
        lead="You will manage it. Its first version is a draft: nobody goes by it until you have made it yours and published it."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2">
          {showExamples().map((example) => (
            // The key of a submission names one form, so that sending it twice starts one programme.
            <StartFromExample key={example.id} example={example} action={start} submission={crypto.randomUUID()} />
          ))}
        </div>
        <Card
          title="From a workbook"
          lead="An occupation standard of a US registered apprenticeship, as sponsors and agencies exchange it."
        >
          <StartFromWorkbook action={start} submission={crypto.randomUUID()} />
        </Card>
        <StartFromNothing action={start} submission={crypto.randomUUID()} />
      </div>
    </>
  )
}
