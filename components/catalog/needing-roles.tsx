import Link from 'next/link'

import { Badge } from '@/components/ui/badge'

type NeedingRolesProps = { roles: readonly { id: string; title: string; level: number }[]; aim?: string }

/** The roles that ask for a skill, by the level that they ask for. */
export function NeedingRoles({ roles, aim }: NeedingRolesProps) {
  if (roles.length === 0) return <p className="text-ink-soft">No role asks for it.</p>
  return (
    <ul className="flex flex-col">
      {roles.map(({ id, title, level }) => (
        <li key={id} className="flex min-h-11 items-center justify-between gap-3 md:min-h-9">
          <span className="min-w-0">
            <Link href={`/catalog/roles/${id}`} className="hover:underline hover:underline-offset-4">
              {title}
            </Link>{' '}
            {id === aim && <Badge tone="accent">Your aim</Badge>}
          </span>
          <span className="shrink-0 text-sm text-ink-soft tabular-nums">level {level}</span>
        </li>
      ))}
    </ul>
  )
}
