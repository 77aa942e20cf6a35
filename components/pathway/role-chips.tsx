import { X } from 'lucide-react'
import Link from 'next/link'

import { Select } from '@/components/ui/select'
import { mostRoles } from '@/lib/pathways/model'
import type { DeskView, NamedRole } from '@/lib/pathways/views/scenario'

import { scenarioAddress } from './scenario-address'

/** The roles that are looked at, and one more to add; two or more stand side by side. */
export function RoleChips({ desk }: { desk: DeskView }) {
  const { chosen, roles, scenario, target } = desk
  const open = roles.filter(({ id }) => chosen.every((role) => role.id !== id))
  const group = (label: string, line: NamedRole['line']) => ({
    label,
    options: open.filter((role) => role.line === line).map(({ id, title }) => ({ value: id, label: title })),
  })
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">Role</legend>
      <ul className="mb-2 grid gap-1.5">
        {chosen.map(({ id, title }) => (
          <li key={id} className="flex items-center justify-between gap-2 rounded-md border bg-sunken pl-3">
            <input type="hidden" name="role" value={id} />
            <span className="min-w-0 py-2 text-[0.9375rem]">
              {title}
              {id === target.id && <span className="text-ink-faint">, your target</span>}
            </span>
            {chosen.length > 1 || id !== target.id ? (
              <Link
                href={scenarioAddress(scenario, rolesWithout(id, desk))}
                replace
                scroll={false}
                aria-label={`Without ${title}`}
                className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-ink/5 hover:text-ink md:size-10"
              >
                <X aria-hidden="true" className="size-4" />
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen.length < mostRoles && (
        <Select
          key={chosen.map(({ id }) => id).join()}
          label="Compare with another role"
          labelHidden
          name="role"
          placeholder="Compare with another role"
          options={[group('Technical line', 'technical'), group('Leadership line', 'leadership')]}
        />
      )}
    </fieldset>
  )
}

function rolesWithout(id: string, { chosen, target }: DeskView): string[] {
  const left = chosen.flatMap((role) => (role.id === id ? [] : [role.id]))
  return left.length === 1 && left[0] === target.id ? [] : left
}
