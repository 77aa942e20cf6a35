import { Plus } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import type { Standard } from '@/lib/programmes/model'
import { sectionTitles, type Section } from '@/lib/programmes/views/fault'
import { kindNames, sayLength, sayPlaces, sayRequired, sayVisits } from '@/lib/programmes/views/words'

import { AreaList } from './area-list'
import { InstructionTable, WageTable, WorkList } from './hours-lists'
import { SkillLevels } from './skill-levels'

type DraftSheetProps = {
  programmeId: string
  standard: Standard
  titles: Readonly<Record<string, string>>
  currency: string
}

/** A draft as it stands, each part with the way to its form. */
export function DraftSheet({ programmeId, standard, titles, currency }: DraftSheetProps) {
  const { areas, groups, required, workProcesses, relatedInstruction, wageSteps, leadsTo } = standard
  const at = (section: Section, item?: string) =>
    `/programmes/${programmeId}/standard/edit/${section}${item === undefined ? '' : `?item=${encodeURIComponent(item)}`}` as Route // the form of that part
  const edit = (section: Section, { id, title }: { id: string; title: string }) => (
    <Link
      href={at(section, id)}
      aria-label={`Edit ${title}`}
      className="text-link inline-flex min-h-11 shrink-0 items-center text-sm md:min-h-6"
    >
      Edit
    </Link>
  )
  const part = (
    section: Section,
    isEmpty: boolean,
    says: string,
    content: ReactNode,
    list?: boolean,
    flush?: boolean,
  ) => (
    <section id={section} className="scroll-mt-4">
      <Card
        flush={Boolean(flush) && !isEmpty}
        title={sectionTitles[section]}
        action={
          <LinkButton size="small" href={at(section)} {...(list && { icon: <Plus aria-hidden="true" /> })}>
            {list ? 'Add' : 'Edit'}
          </LinkButton>
        }
      >
        {isEmpty ? <p className="text-ink-soft">{says}</p> : content}
      </Card>
    </section>
  )
  const lines = (section: Section, items: readonly { id: string; title: string; says: string }[]) => (
    <ul className="divide-y">
      {items.map((item) => (
        <li key={item.id} className="flex items-start justify-between gap-4 py-2.5 first:pt-0 last:pb-0">
          <span className="min-w-0">
            <span className="block font-medium">{item.title}</span>
            <span className="block text-[0.9375rem] text-ink-soft">{item.says}</span>
          </span>
          {edit(section, item)}
        </li>
      ))}
    </ul>
  )

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {part(
        'about',
        false,
        '',
        <>
          <p className="font-medium">{standard.title}</p>
          <p className="text-ink-soft">
            {kindNames[standard.kind]}: {sayLength(standard)}.
          </p>
          {standard.about && <p className="mt-2 max-w-prose text-[0.9375rem] text-ink-soft">{standard.about}</p>}
        </>,
      )}
      {part(
        'areas',
        areas.length === 0,
        'Areas are the kinds of work that people rotate through. Begin with these.',
        <AreaList standard={standard} titles={titles} action={(area) => edit('areas', area)} />,
        true,
      )}
      {part(
        'groups',
        groups.length === 0,
        'A group puts areas under one name, such as the technical ones.',
        lines(
          'groups',
          groups.map((group) => ({
            ...group,
            says: `${sayPlaces(standard, group.areas)}. ${sayVisits(group) ?? ''}`.trim(),
          })),
        ),
        true,
      )}
      {part(
        'required',
        required.length === 0,
        'Nothing is required of everyone yet; all places go by wishes.',
        lines(
          'required',
          required.map((one) => ({ ...one, says: sayRequired(standard, one) })),
        ),
        true,
      )}
      {part(
        'work',
        workProcesses.length === 0,
        'What is practised at work, and for how many hours.',
        <WorkList standard={standard} action={(process) => edit('work', process)} />,
        true,
      )}
      {part(
        'instruction',
        relatedInstruction.length === 0,
        'What is taught apart from the work.',
        <InstructionTable courses={relatedInstruction} />,
        false,
        true,
      )}
      {part(
        'wages',
        wageSteps.length === 0,
        'What is paid from when on, if the standard says so.',
        <WageTable steps={wageSteps} currency={currency} />,
        false,
        true,
      )}
      {part(
        'leads-to',
        Object.keys(leadsTo).length === 0,
        'What people can do at the end, as skills and levels.',
        <SkillLevels levels={leadsTo} titles={titles} />,
      )}
    </div>
  )
}
