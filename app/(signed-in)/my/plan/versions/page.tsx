import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'

import { VersionList } from '@/components/pathway/version-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showVersions } from '@/lib/pathways/show-versions'

export const metadata: Metadata = { title: 'Versions of the plan' }

/** Every plan that was ever made, and how the date moved. */
export default async function Versions() {
  const context = await currentContext()
  const versions = await showVersions(context, context.actor.id)
  // Chosen by the page that makes the first plan.
  if (versions.length === 0) redirect('/my/start' as Route)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my/plan', label: 'Plan' }]} />}
        title="Versions"
        lead="Every plan that was made, as it was. Open one, or compare any two."
      />
      <VersionList versions={versions} />
    </>
  )
}
