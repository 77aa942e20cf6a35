import { Tabs } from '@/components/ui/tabs'
import { activityKinds, type ActivityKind } from '@/lib/catalog/model'

import { addressOf } from './address'
import { kindNames } from './names'

export type Counts = { roles: number; skills: number; activities: Partial<Record<ActivityKind, number>> }

/** The kinds of entry as views of one catalogue; a search goes along from one to the next. */
export function CatalogueTabs({ counts, current, search }: { counts: Counts; current: string; search?: string }) {
  const places = [
    { id: 'everything', href: addressOf('/catalog', { search }), label: 'Everything', count: undefined },
    { id: 'roles', href: addressOf('/catalog/roles', { search }), label: 'Roles', count: counts.roles },
    { id: 'skill', href: addressOf('/catalog', { kind: 'skill', search }), label: 'Skills', count: counts.skills },
    ...activityKinds.map((kind) => ({
      id: kind as string,
      href:
        kind === 'certification'
          ? addressOf('/catalog/certifications', { search })
          : addressOf('/catalog', { kind, search }),
      label: kindNames[kind].many,
      count: counts.activities[kind] ?? 0,
    })),
  ]
  const here = places.find(({ id }) => id === current)?.href ?? ''
  return (
    <div className="mb-6">
      <Tabs
        label="Kinds of entry"
        tabs={places.map(({ href, label, count }) => ({ href, label, ...(count !== undefined && { count }) }))}
        current={here}
      />
    </div>
  )
}
