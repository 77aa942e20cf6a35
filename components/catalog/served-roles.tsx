import Link from 'next/link'

import { Disclosure } from '@/components/ui/disclosure'

type Served = { id: string; title: string; reached: readonly string[]; begun: readonly string[]; of: number }

const atFirst = 8

/** The roles that an activity brings one nearer to, and by how much; of many, those first to which it matters most. */
export function ServedRoles({ roles }: { roles: readonly Served[] }) {
  if (roles.length === 0) return <p className="text-ink-soft">No role asks for what it raises.</p>
  const more = roles.slice(atFirst)
  return (
    <>
      <RoleLines roles={roles.slice(0, atFirst)} />
      {more.length > 0 && (
        <div className="mt-1">
          <Disclosure summary={<span className="text-sm text-ink-soft">{more.length} more</span>}>
            <div className="-ml-6">
              <RoleLines roles={more} />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  )
}

function RoleLines({ roles }: { roles: readonly Served[] }) {
  return (
    <ul className="flex flex-col gap-2 text-base text-ink">
      {roles.map(({ id, title, reached, begun, of }) => (
        <li key={id} className="flex items-baseline justify-between gap-3">
          <Link href={`/catalog/roles/${id}`} className="min-w-0 hover:underline hover:underline-offset-4">
            {title}
          </Link>
          <span className="shrink-0 text-sm text-ink-soft tabular-nums">
            {reached.length > 0 ? `reaches ${reached.length} of ${of}` : `begins ${begun.length} of ${of}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
