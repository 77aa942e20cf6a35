import type { Metadata } from 'next'
import type { Route } from 'next'
import { notFound } from 'next/navigation'

import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { Button } from '@/components/ui/button'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { peoplePerPage, showPeople } from '@/lib/people/administration'

import { columns } from './columns'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const context = await currentContext()
  if (!can(context.actor, 'people.administer', {})) notFound()
  const asked = await searchParams
  const search = typeof asked['search'] === 'string' ? asked['search'].trim().slice(0, 120) : ''
  const page = Math.min(Math.max(Number.parseInt(String(asked['page'] ?? '1'), 10) || 1, 1), 10_000)
  const { people, total } = await showPeople(context, { search, page })
  const pageAt = (number: number) =>
    `/admin/people?${new URLSearchParams({ ...(search && { search }), page: String(number) })}` as Route // a query of this very page

  return (
    <>
      <PageHeader
        title="People"
        lead="Who may come in, and who looks after whom. Their plans stay their own."
        actions={
          <LinkButton href="/admin/people/invite" variant="primary">
            Invite someone
          </LinkButton>
        }
      />
      <form role="search" className="mb-5 flex max-w-md items-end gap-2">
        <TextInput
          label="Name or e-mail address"
          name="search"
          type="search"
          defaultValue={search}
          className="flex-1"
        />
        <Button type="submit">Search</Button>
      </form>
      <Card flush>
        <Table
          caption="People"
          rows={people}
          rowId={(person) => person.id}
          empty={<EmptyState says={search ? `Nobody’s name or address holds “${search}”.` : 'Nobody is here yet.'} />}
          columns={columns}
        />
      </Card>
      {total > peoplePerPage && (
        <nav aria-label="Pages" className="mt-4 flex items-center gap-3 text-sm text-ink-soft">
          {page > 1 && <LinkButton href={pageAt(page - 1)}>Before</LinkButton>}
          <span>
            {(page - 1) * peoplePerPage + 1} to {Math.min(page * peoplePerPage, total)} of {total}
          </span>
          {page * peoplePerPage < total && <LinkButton href={pageAt(page + 1)}>After</LinkButton>}
        </nav>
      )}
    </>
  )
}
