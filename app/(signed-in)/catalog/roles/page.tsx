import type { Metadata } from 'next'
import Link from 'next/link'

import { CatalogueTabs } from '@/components/catalog/catalogue-tabs'
import { EntryList } from '@/components/catalog/entry-list'
import { listedRole } from '@/components/catalog/listed-entries'
import { lineNames } from '@/components/catalog/names'
import { RoleMap } from '@/components/catalog/role-map'
import { SearchForm } from '@/components/catalog/search-form'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { roleLines } from '@/lib/catalog/model'
import { layOutRoles } from '@/lib/catalog/role-map'
import { countEntries, findRoles } from '@/lib/catalog/search'
import { listRoles } from '@/lib/catalog/show-role'
import { targetOf } from '@/lib/catalog/target'

import { askedFor } from '../read-asked'

export const metadata: Metadata = { title: 'Roles' }

export default async function RolesPage({ searchParams }: PageProps<'/catalog/roles'>) {
  const context = await currentContext()
  const search = askedFor(await searchParams, 'search')
  const all = await listRoles(context)
  const target = await targetOf(context)
  const aim = all.find(({ id }) => id === target?.roleId)
  const found = search ? (await findRoles(context, { search, page: 1 })).rows : all
  const map = layOutRoles(all)

  return (
    <>
      <PageHeader
        title="Roles"
        lead="Where each role comes from and where it leads, what it asks for, and what automation takes from it."
      />
      <CatalogueTabs counts={await countEntries(context)} current="roles" search={search} />
      <SearchForm action="/catalog/roles" label="Search roles" search={search} />
      {found.length === 0 && (
        <Card>
          <EmptyState
            says={`No role answers to “${search}”.`}
            action={<LinkButton href="/catalog/roles">Show all roles</LinkButton>}
          />
        </Card>
      )}
      {!search && all.length > 1 && (
        <Card
          title="Which roles lead to which"
          className="mb-6 max-md:hidden"
          lead={
            aim && (
              <>
                The strong lines lead to and from{' '}
                <Link href={`/catalog/roles/${aim.id}`} className="text-link">
                  {aim.title}
                </Link>
                , the role you aim at.
              </>
            )
          }
        >
          <RoleMap {...map} {...(aim && { marked: aim.id })} />
        </Card>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {roleLines.map((line) => {
          const roles = found.filter((role) => role.line === line)
          return (
            roles.length > 0 && (
              <Card key={line} flush title={lineNames[line]}>
                <EntryList
                  label={lineNames[line]}
                  entries={roles.map((role) => ({ ...listedRole(role), facts: comesFrom(role.id, all) }))}
                />
              </Card>
            )
          )
        })}
      </div>
    </>
  )
}

/** How many roles lead here and how many come after, in a few words. */
function comesFrom(id: string, all: readonly { id: string; from: readonly string[] }[]) {
  const from = all.find((role) => role.id === id)?.from.length ?? 0
  const to = all.filter((role) => role.from.includes(id)).length
  return [`${countOf(from, 'role')} before`, `${to || 'none'} after`]
}
