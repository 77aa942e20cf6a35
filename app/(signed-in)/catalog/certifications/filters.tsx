import { areaNames } from '@/components/catalog/names'
import { SearchForm } from '@/components/catalog/search-form'
import { Select } from '@/components/ui/select'
import { skillAreas, type RoleLine, type SkillArea } from '@/lib/catalog/model'
import { lineNames } from '@/components/catalog/names'

type FiltersProps = {
  filter: { search: string; role: string; skill: string; issuer: string }
  sort: string | undefined
  roles: readonly { id: string; title: string; line: RoleLine }[]
  skills: readonly { id: string; title: string; area: SkillArea }[]
  issuers: readonly string[]
}

/** Narrows the certifications: by words, by the role they count for, by what they raise, by who issues them. */
export function CertificationFilters({ filter, sort, roles, skills, issuers }: FiltersProps) {
  const option = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title })
  return (
    <SearchForm
      action="/catalog/certifications"
      label="Search by title or exam code"
      search={filter.search}
      keep={{ sort }}
    >
      <Select
        label="For the role"
        name="role"
        defaultValue={filter.role}
        className="w-full sm:w-52"
        options={[
          { value: '', label: 'Any role' },
          ...(['technical', 'leadership'] as const).map((line) => ({
            label: lineNames[line],
            options: roles.filter((role) => role.line === line).map(option),
          })),
        ]}
      />
      <Select
        label="That raises"
        name="skill"
        defaultValue={filter.skill}
        className="w-full sm:w-52"
        options={[
          { value: '', label: 'Any skill' },
          ...skillAreas.map((area) => ({
            label: areaNames[area],
            options: skills.filter((skill) => skill.area === area).map(option),
          })),
        ]}
      />
      <Select
        label="Issued by"
        name="issuer"
        defaultValue={filter.issuer}
        className="w-full sm:w-44"
        options={[{ value: '', label: 'Anyone' }, ...issuers.map((issuer) => ({ value: issuer, label: issuer }))]}
      />
    </SearchForm>
  )
}
