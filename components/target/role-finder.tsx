import { Button } from '@/components/ui/button'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'

import { FinderForm } from './finder-form'
import { roleGroups, type NamedRole } from './role-groups'

type RoleFinderProps = {
  roles: readonly NamedRole[]
  asked: { search: string; line: string | null; from: string | null }
}

/** Narrows the roles: what one does today, words to look for, and the line. */
export function RoleFinder({ roles, asked }: RoleFinderProps) {
  return (
    <FinderForm send={<Button type="submit">Show</Button>}>
      <Select
        label="What do you do today?"
        name="from"
        defaultValue={asked.from ?? ''}
        options={[{ value: '', label: 'None of these, or I would rather not say' }, ...roleGroups(roles)]}
      />
      <TextInput
        label="Search"
        name="search"
        type="search"
        defaultValue={asked.search}
        placeholder="cloud, security, people…"
        maxLength={120}
      />
      <SegmentedControl
        label="Line"
        name="line"
        defaultValue={asked.line ?? ''}
        options={[
          { value: '', label: 'Both' },
          { value: 'technical', label: 'Technical' },
          { value: 'leadership', label: 'Leadership' },
        ]}
      />
    </FinderForm>
  )
}
