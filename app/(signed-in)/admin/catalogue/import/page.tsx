import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ImportForm } from '@/components/catalog/import/import-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { importLimits } from '@/lib/catalog/import/limits'
import { fileLimits } from '@/lib/interchange/catalogue/limits'

export const metadata: Metadata = { title: 'Import into the catalogue' }

export default async function ImportPage() {
  const { actor } = await currentContext()
  if (!can(actor, 'catalogue.edit', {})) notFound()

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/admin/catalogue', label: 'Catalogue editing' }]} />}
        title="Import files"
        lead="Choose files, see what they would change, then publish. Nothing is stored before that, and an import deletes nothing."
      />
      <p className="mb-6 max-w-prose text-[0.9375rem] text-ink-soft">
        A file that fits is the one you take out: change{' '}
        <a href="/admin/catalogue/export/activities.csv" download className="text-link">
          activities.csv
        </a>{' '}
        or{' '}
        <a href="/admin/catalogue/export/catalogue.json" download className="text-link">
          catalogue.json
        </a>{' '}
        and bring it in again. What a file does not mention stays as it is.
      </p>
      <ImportForm limits={{ files: fileLimits.files, bytes: fileLimits.bytes, bytesTogether: importLimits.bytes }} />
    </>
  )
}
