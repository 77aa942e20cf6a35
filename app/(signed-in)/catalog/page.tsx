import type { Metadata } from 'next'

import { CatalogueTabs } from '@/components/catalog/catalogue-tabs'
import { kindNames } from '@/components/catalog/names'
import { SearchForm } from '@/components/catalog/search-form'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { activityKinds, skillAreas } from '@/lib/catalog/model'
import { countEntries, titlesOf } from '@/lib/catalog/search'
import { areaNames } from '@/components/catalog/names'

import { ActivitiesFound, SkillsFound } from './found'
import { Overview } from './overview'
import { askedFor, oneOf, pageOf } from './read-asked'

export const metadata: Metadata = { title: 'Catalogue' }

export default async function CataloguePage({ searchParams }: PageProps<'/catalog'>) {
  const context = await currentContext()
  const asked = await searchParams
  const search = askedFor(asked, 'search')
  const kind = oneOf(asked, 'kind', ['skill', ...activityKinds])
  const area = oneOf(asked, 'area', skillAreas)
  const { skills } = await titlesOf(context)
  const skill = skills.find(({ id }) => id === askedFor(asked, 'skill'))
  const counts = await countEntries(context)
  const page = pageOf(asked)

  return (
    <>
      <PageHeader
        title="Catalogue"
        lead="The roles one can aim at, the skills they ask for, and everything here that builds them."
      />
      <CatalogueTabs counts={counts} current={kind ?? (skill ? '' : 'everything')} search={search} />
      <SearchForm action="/catalog" label="Search by title, words or exam code" search={search} keep={{ kind }}>
        {kind === 'skill' && (
          <Select
            label="Area"
            name="area"
            defaultValue={area ?? ''}
            className="w-full sm:w-48"
            options={[
              { value: '', label: 'All areas' },
              ...skillAreas.map((value) => ({ value, label: areaNames[value] })),
            ]}
          />
        )}
        {(kind ?? (skill && 'course')) !== 'skill' && (kind || skill) && (
          <Select
            label="That raises"
            name="skill"
            defaultValue={skill?.id ?? ''}
            className="w-full sm:w-60"
            options={[
              { value: '', label: 'Any skill' },
              ...skillAreas.map((group) => ({
                label: areaNames[group],
                options: skills
                  .filter((one) => one.area === group)
                  .map(({ id, title }) => ({ value: id, label: title })),
              })),
            ]}
          />
        )}
      </SearchForm>
      {kind === 'skill' ? (
        <SkillsFound context={context} sought={{ search, page, area }} />
      ) : kind || skill ? (
        <ActivitiesFound
          context={context}
          sought={{ search, page, kind, skill: skill?.id }}
          says={kind ? kindNames[kind].many : `What raises ${skill?.title ?? ''}`}
        />
      ) : (
        <Overview context={context} search={search} counts={counts} />
      )}
    </>
  )
}
