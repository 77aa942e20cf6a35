import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { AboutForm } from '@/components/programmes/edit/about-form'
import { AreaForm } from '@/components/programmes/edit/area-form'
import { GroupForm } from '@/components/programmes/edit/group-form'
import { InstructionForm, LeadsToForm, WagesForm } from '@/components/programmes/edit/list-forms'
import { RequiredForm } from '@/components/programmes/edit/required-form'
import { WorkForm } from '@/components/programmes/edit/work-form'
import { skillOptions } from '@/components/projects/skill-options'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { currentCatalogue } from '@/lib/catalog/queries'
import type { Standard } from '@/lib/programmes/model'
import { findProgramme } from '@/lib/programmes/queries'
import { draftOf } from '@/lib/programmes/versions'
import { sections, sectionTitles, type Section } from '@/lib/programmes/views/fault'

import { addressOfDraft, addressOfProgramme } from '../../../../addresses'
import { edit } from '../../actions'

export const metadata: Metadata = { title: 'Edit a standard' }

/** One part of a draft in a form; of a list, one thing of it. */
export default async function SectionPage({
  params,
  searchParams,
}: PageProps<'/programmes/[programmeId]/standard/edit/[section]'>) {
  const context = await currentContext()
  const { programmeId, section: asked } = await params
  const section = sections.find((one) => one === asked)
  const programme = await findProgramme(context, programmeId)
  const draft = programme && (await draftOf(context, programmeId))
  if (!programme || !draft || !section) notFound()
  const { item } = await searchParams
  const itemId = typeof item === 'string' ? item : undefined
  const { standard, version } = draft
  const found = itemId === undefined ? undefined : thingsIn(section, standard).find(({ id }) => id === itemId)
  if (itemId !== undefined && !found) notFound()
  const skills = skillOptions([...(await currentCatalogue(context)).skills.values()])
  const common = { programmeId, version, standard, action: edit }
  const trail = [
    { href: addressOfProgramme(programmeId), label: programme.title },
    { href: addressOfDraft(programmeId), label: `Draft of version ${draft.number}` },
  ]

  return (
    <>
      <PageHeader breadcrumbs={<Breadcrumbs trail={trail} />} title={found?.title ?? titles[section]} />
      <div className="max-w-3xl">
        <Card>
          {section === 'about' && <AboutForm {...common} />}
          {section === 'areas' && (
            <AreaForm {...common} area={standard.areas.find(({ id }) => id === itemId)} skills={skills} />
          )}
          {section === 'groups' && <GroupForm {...common} group={standard.groups.find(({ id }) => id === itemId)} />}
          {section === 'required' && (
            <RequiredForm {...common} required={standard.required.find(({ id }) => id === itemId)} />
          )}
          {section === 'work' && (
            <WorkForm {...common} process={standard.workProcesses.find(({ id }) => id === itemId)} />
          )}
          {section === 'instruction' && <InstructionForm {...common} />}
          {section === 'wages' && <WagesForm {...common} />}
          {section === 'leads-to' && <LeadsToForm {...common} skills={skills} />}
        </Card>
      </div>
    </>
  )
}

/** The things of a part that is a list of things, each with a form of its own. */
function thingsIn(section: Section, standard: Standard): readonly { id: string; title: string }[] {
  if (section === 'areas') return standard.areas
  if (section === 'groups') return standard.groups
  if (section === 'required') return standard.required
  return section === 'work' ? standard.workProcesses : []
}

const titles: Record<Section, string> = {
  ...sectionTitles,
  about: 'About the programme',
  areas: 'A new area',
  groups: 'A new group of areas',
  required: 'A new required rotation',
  work: 'A new work process',
  'leads-to': 'What it leads to',
}
