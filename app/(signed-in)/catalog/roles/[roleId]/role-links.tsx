import { ArrowDown } from 'lucide-react'
import Link from 'next/link'

import type { RoleName } from '@/lib/catalog/show-role'

/** The roles before and after this one. */
export function RoleLinks({ comesFrom, leadsTo }: { comesFrom: readonly RoleName[]; leadsTo: readonly RoleName[] }) {
  return (
    <div className="flex flex-col gap-4">
      <Links title="People come from" roles={comesFrom} none="Anywhere: it is a way in." />
      <ArrowDown aria-hidden="true" className="size-4 text-ink-faint" />
      <Links title="It leads to" roles={leadsTo} none="Nothing in this catalogue lies beyond it." />
    </div>
  )
}

function Links({ title, roles, none }: { title: string; roles: readonly RoleName[]; none: string }) {
  return (
    <section>
      <h3 className="mb-1 text-sm text-ink-soft">{title}</h3>
      {roles.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {roles.map(({ id, title }) => (
            <li key={id}>
              <Link
                href={`/catalog/roles/${id}`}
                className="inline-flex min-h-11 items-center font-medium hover:underline hover:underline-offset-4 md:min-h-8"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
