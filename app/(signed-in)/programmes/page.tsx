import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ProgrammeList } from '@/components/programmes/programme-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showProgrammes } from '@/lib/programmes/show-programmes'

export const metadata: Metadata = { title: 'Programmes' }

/** The programmes that one manages, and the way to start another. */
export default async function ProgrammesPage() {
  const shown = await showProgrammes(await currentContext())
  if (!shown) notFound()
  const { programmes, canStart } = shown
  const start = (
    <LinkButton href="/programmes/new" variant="primary" icon={<Plus aria-hidden="true" />}>
      Start a programme
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title="Programmes"
        lead={programmes.length > 0 ? `You manage ${countOf(programmes.length, 'programme')}.` : undefined}
        actions={canStart && programmes.length > 0 && start}
      />
      <Card flush={programmes.length > 0}>
        {programmes.length > 0 ? (
          <ProgrammeList programmes={programmes} />
        ) : (
          <EmptyState
            says="A programme is the standard that a group of people goes through together: where they work, for how long, and what they are able to do at the end. You manage none yet."
            action={start}
          />
        )}
      </Card>
    </>
  )
}
