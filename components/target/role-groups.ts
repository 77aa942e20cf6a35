import type { SelectGroup } from '@/components/ui/select'
import type { RoleLine } from '@/lib/catalog/model'

export type NamedRole = { id: string; title: string; line: RoleLine }

/** Roles as a list offers them: the technical line, then leadership. */
export function roleGroups(roles: readonly NamedRole[]): SelectGroup[] {
  const of = (line: RoleLine) =>
    roles.filter((role) => role.line === line).map(({ id, title }) => ({ value: id, label: title }))
  return [
    { label: 'Technical', options: of('technical') },
    { label: 'Leadership', options: of('leadership') },
  ].filter(({ options }) => options.length > 0)
}
