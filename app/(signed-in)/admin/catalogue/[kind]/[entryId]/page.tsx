import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { addressOf } from '@/components/catalog/address'
import { RetiredNotice } from '@/components/catalog/retired-notice'
import { RevisionList } from '@/components/catalog/revision-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { choicesForEntries } from '@/lib/catalog/choices'
import { findActivity, findRole, findSkill } from '@/lib/catalog/find-entry'
import { revisionsOf } from '@/lib/catalog/revisions'
import { usesOf } from '@/lib/catalog/uses'
import type { Context } from '@/lib/access/context'

import { revise } from '../../actions'
import { EntryForm, type FoundEntry } from '../entry-form'
import { InUse } from './in-use'

export const metadata: Metadata = { title: 'Edit an entry' }

const lists = { skill: 'Skills', role: 'Roles', activity: 'Activities' }
const pages = { skill: 'skills', role: 'roles', activity: 'activities' }

export default async function EditEntryPage({ params }: PageProps<'/admin/catalogue/[kind]/[entryId]'>) {
  const context = await currentContext()
  if (!can(context.actor, 'catalogue.edit', {})) notFound()
  const asked = await params
  const entry = await findEntry(context, asked.kind, asked.entryId)
  if (!entry) notFound()
  const { kind, found } = entry
  const { id, title } = found.entry
  const revisions = await revisionsOf(context, kind, id)

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/admin/catalogue', label: 'Catalogue editing' },
              { href: addressOf('/admin/catalogue', { kind }), label: lists[kind] },
            ]}
          />
        }
        title={title}
        lead={<span className="font-mono text-sm">{id}</span>}
        actions={
          <LinkButton href={`/catalog/${pages[kind]}/${id}` as Route} variant="quiet" className="-mx-4">
            As everyone sees it
          </LinkButton>
        }
      />
      {found.retiredAt && <RetiredNotice on={formatDate(found.retiredAt.toISOString().slice(0, 10))} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card>
          {found.retiredAt ? (
            <p className="text-ink-soft">Put it back into the catalogue to change it.</p>
          ) : (
            <EntryForm action={revise} kind={kind} entry={entry} choices={await choicesForEntries(context)} />
          )}
        </Card>
        <div className="flex min-w-0 flex-col gap-6">
          <InUse kind={kind} id={id} isRetired={found.retiredAt !== null} uses={await usesOf(context, kind, id)} />
          <Card title="Revisions" lead="Newest first, each against the one before.">
            <RevisionList revisions={revisions} />
          </Card>
        </div>
      </div>
    </>
  )
}

async function findEntry(context: Context, kind: string, id: string): Promise<FoundEntry | undefined> {
  if (kind === 'skill') return wrapped(kind, await findSkill(context, id))
  if (kind === 'role') return wrapped(kind, await findRole(context, id))
  return kind === 'activity' ? wrapped(kind, await findActivity(context, id)) : undefined
}

const wrapped = <Kind extends string, Found>(kind: Kind, found: Found | undefined) => found && { kind, found }
