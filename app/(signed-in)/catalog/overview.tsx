import type { Route } from 'next'

import { addressOf } from '@/components/catalog/address'
import type { Counts } from '@/components/catalog/catalogue-tabs'
import { EntryList, type ListedEntry } from '@/components/catalog/entry-list'
import { listedActivity, listedRole, listedSkill } from '@/components/catalog/listed-entries'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Context } from '@/lib/access/context'
import { findActivities, findRoles, findSkills } from '@/lib/catalog/search'

import { Front } from './front'

const shown = 6

/** What a search finds across all kinds; without a search, the doors to each kind. */
export async function Overview({ context, search, counts }: { context: Context; search: string; counts: Counts }) {
  if (!search) return <Front counts={counts} />
  const sought = { search, page: 1 }
  const roles = await findRoles(context, sought)
  const skills = await findSkills(context, sought)
  const activities = await findActivities(context, sought)
  if (roles.total + skills.total + activities.total === 0)
    return (
      <Card>
        <EmptyState
          says={`Nothing in the catalogue answers to “${search}”. Try fewer or other words.`}
          action={<LinkButton href="/catalog">Show everything</LinkButton>}
        />
      </Card>
    )
  return (
    <div className="flex flex-col gap-6">
      <Some
        title="Roles"
        {...roles}
        entries={roles.rows.map(listedRole)}
        all={addressOf('/catalog/roles', { search })}
      />
      <Some
        title="Skills"
        {...skills}
        entries={skills.rows.map(listedSkill)}
        all={addressOf('/catalog', { kind: 'skill', search })}
      />
      <Some title="Activities" {...activities} shown={24} entries={activities.rows.map(listedActivity)} />
    </div>
  )
}

type SomeProps = { title: string; entries: readonly ListedEntry[]; total: number; shown?: number; all?: Route }

function Some({ title, entries, total, shown: most = shown, all }: SomeProps) {
  if (total === 0) return null
  return (
    <Card
      flush
      title={title}
      lead={total > most ? `The nearest ${most} of ${total}; the views above have all of them.` : undefined}
      action={
        all &&
        total > most && (
          <LinkButton href={all} size="small">
            All {total}
          </LinkButton>
        )
      }
    >
      <EntryList label={title} entries={entries.slice(0, most)} />
    </Card>
  )
}
