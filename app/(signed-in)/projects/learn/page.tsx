import { Sprout } from 'lucide-react'
import type { Metadata, Route } from 'next'
import Link from 'next/link'

import { levelOptions } from '@/components/projects/skill-options'
import { SuggestionList } from '@/components/projects/suggestion-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { showLearners } from '@/lib/projects/show-projects'

export const metadata: Metadata = { title: 'Who could learn from it' }

/** Who could learn a skill from work that is being done anyway; of the people and projects that the reader may see. */
export default async function LearnPage({ searchParams }: PageProps<'/projects/learn'>) {
  const context = await currentContext()
  const { skill, level } = await searchParams
  const skillId = typeof skill === 'string' && skill ? skill : undefined
  const given = typeof level === 'string' && /^[1-7]$/.test(level) ? Number(level) : 1
  const { taught, projects } = await showLearners(context, skillId ? { skillId, level: given } : undefined)
  const title = taught.find((one) => one.skillId === skillId)?.title

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/projects', label: 'Projects' }]} />}
        title={
          title
            ? `Who could learn ${title} ${given} from work we do anyway?`
            : 'Who could learn from work we do anyway?'
        }
        lead="Running projects that could teach it, and the people in them whose target asks for more of it than they hold."
      />
      {taught.length > 0 && (
        <form action="/projects/learn" role="search" className="mb-6 flex flex-wrap items-end gap-3">
          <Select
            key={skillId ?? ''}
            label="Skill"
            name="skill"
            className="min-w-0 flex-1 basis-48 sm:max-w-xs"
            placeholder="Choose a skill"
            {...(skillId && { defaultValue: skillId })}
            options={taught.map((one) => ({ value: one.skillId, label: one.title }))}
          />
          <Select label="Level" name="level" className="w-24" defaultValue={String(given)} options={levelOptions} />
          <Button type="submit">Look</Button>
        </form>
      )}
      {!skillId && (
        <Card title="What running projects could teach">
          {taught.length === 0 ? (
            <EmptyState
              icon={<Sprout />}
              says="No running project that you can see says yet what it could teach."
              action={<LinkButton href="/projects">See the projects</LinkButton>}
            />
          ) : (
            <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
              {taught.map((one) => (
                <li
                  key={one.skillId}
                  className="flex items-baseline justify-between gap-4 border-b border-line/70 py-1"
                >
                  <Link
                    href={`/projects/learn?skill=${one.skillId}&level=${one.level}` as Route} // this page, asked
                    className="inline-flex min-h-11 items-center hover:underline hover:underline-offset-4 md:min-h-8"
                  >
                    {one.title} {one.level}
                  </Link>
                  <span className="text-sm whitespace-nowrap text-ink-faint">{countOf(one.projects, 'project')}</span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {skillId && projects.length === 0 && (
        <Card>
          <EmptyState
            icon={<Sprout />}
            says={`No running project that you can see could teach ${title ?? 'that'} up to level ${given}.`}
            action={<LinkButton href="/projects/learn">See what they could teach</LinkButton>}
          />
        </Card>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {projects.map((project) => (
          <Card
            key={project.id}
            title={
              <Link href={`/projects/${project.id}`} className="wrap-anywhere hover:underline hover:underline-offset-4">
                {project.name}
              </Link>
            }
            lead={<span className="wrap-anywhere">{project.purpose}</span>}
          >
            {project.learners.length === 0 ? (
              <p className="text-ink-soft">
                Nobody in it whom you look after is short of it: they hold it, have it as a goal, or their role does not
                ask for it.
              </p>
            ) : (
              <SuggestionList suggestions={project.learners} />
            )}
          </Card>
        ))}
      </div>
    </>
  )
}
