import { addressOf } from '@/components/catalog/address'
import { EntryList, type ListedEntry } from '@/components/catalog/entry-list'
import { listedActivity, listedSkill } from '@/components/catalog/listed-entries'
import { Pager } from '@/components/catalog/pager'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Context } from '@/lib/access/context'
import type { ActivityKind, SkillArea } from '@/lib/catalog/model'
import { findActivities, findSkills, foundPerPage } from '@/lib/catalog/search'

type SkillsSought = { search: string; page: number; area: SkillArea | undefined }

/** The skills that were asked for. */
export async function SkillsFound({ context, sought }: { context: Context; sought: SkillsSought }) {
  const { area, ...words } = sought
  const { rows, total } = await findSkills(context, { ...words, ...(area && { area }) })
  return (
    <Found
      label="Skills"
      entries={rows.map(listedSkill)}
      total={total}
      page={sought.page}
      asked={{ kind: 'skill', search: sought.search, area }}
    />
  )
}

type ActivitiesSought = {
  search: string
  page: number
  kind: ActivityKind | undefined
  skill: string | undefined
}

/** The activities that were asked for. */
export async function ActivitiesFound({
  context,
  sought,
  says,
}: {
  context: Context
  sought: ActivitiesSought
  says: string
}) {
  const { kind, skill, ...words } = sought
  const { rows, total } = await findActivities(context, { ...words, ...(kind && { kind }), ...(skill && { skill }) })
  return (
    <Found
      label={says}
      entries={rows.map(listedActivity)}
      total={total}
      page={sought.page}
      asked={{ kind, search: sought.search, skill }}
    />
  )
}

type FoundProps = {
  label: string
  entries: readonly ListedEntry[]
  total: number
  page: number
  asked: Readonly<Record<string, string | undefined>>
}

function Found({ label, entries, total, page, asked }: FoundProps) {
  if (entries.length === 0)
    return (
      <Card>
        <EmptyState
          says="Nothing here answers to that. Try fewer words, or look through everything."
          action={<LinkButton href="/catalog">Show everything</LinkButton>}
        />
      </Card>
    )
  return (
    <>
      <p role="status" className="mb-3 text-sm text-ink-soft">
        {label}: {total}
      </p>
      <Card flush className="overflow-hidden [&>div]:pt-0">
        <EntryList label={label} entries={entries} />
      </Card>
      <Pager
        page={page}
        perPage={foundPerPage}
        total={total}
        at={(at) => addressOf('/catalog', { ...asked, page: at })}
      />
    </>
  )
}
