import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

import { roleGroups, type NamedRole } from './role-groups'

/** Fills the levels in from the role that one has now; what was said before stays. */
export function ComeFrom({ roles, from }: { roles: readonly NamedRole[]; from: string | null }) {
  return (
    <form action="/my/start/levels" className="mb-6 flex flex-wrap items-end gap-3">
      <Select
        className="min-w-0 flex-1 basis-64 sm:max-w-sm"
        label="I come from"
        name="from"
        defaultValue={from ?? ''}
        options={[{ value: '', label: 'None of these roles' }, ...roleGroups(roles)]}
      />
      <Button type="submit">Fill in</Button>
    </form>
  )
}
