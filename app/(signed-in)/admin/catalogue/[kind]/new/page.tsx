import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { choicesForEntries } from '@/lib/catalog/choices'
import { entryKinds } from '@/lib/catalog/entries'

import { write } from '../../actions'
import { EntryForm } from '../entry-form'

export const metadata: Metadata = { title: 'New entry' }

const leads = {
  skill: 'Something that one can be more or less able to do, told level by level.',
  role: 'A job that one can aim at, with the levels that it asks for.',
  activity: 'Anything that raises skills: a course, certification, rotation, project, mentoring or self-study.',
}

export default async function NewEntryPage({ params }: PageProps<'/admin/catalogue/[kind]/new'>) {
  const context = await currentContext()
  if (!can(context.actor, 'catalogue.edit', {})) notFound()
  const asked = (await params).kind
  const kind = entryKinds.find((one) => one === asked)
  if (!kind) notFound()

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/admin/catalogue', label: 'Catalogue editing' }]} />}
        title={`New ${kind}`}
        lead={leads[kind]}
      />
      <Card className="max-w-3xl">
        <EntryForm action={write} kind={kind} choices={await choicesForEntries(context)} />
      </Card>
    </>
  )
}
