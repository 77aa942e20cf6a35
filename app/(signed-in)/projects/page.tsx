import { Hammer, Plus } from 'lucide-react'
import type { Metadata } from 'next'

import { GoalTable } from '@/components/projects/goal-table'
import { ProjectList } from '@/components/projects/project-list'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { showProjects } from '@/lib/projects/show-projects'

export const metadata: Metadata = { title: 'Projects' }

/** Real work, and what people learn from it: the projects that concern the reader, and the goals that are open in them. */
export default async function ProjectsPage({ searchParams }: PageProps<'/projects'>) {
  const context = await currentContext()
  const asked = (await searchParams)['skill']
  const skillId = typeof asked === 'string' && asked ? asked : undefined
  const { running, over, total, skills, goals, today } = await showProjects(context, skillId)
  const mine = goals.filter(({ isMine }) => isMine)
  const theirs = goals.filter(({ isMine }) => !isMine)

  return (
    <>
      <PageHeader
        title="Projects"
        lead="Work that is being done anyway, and what people learn while they do it."
        actions={
          total > 0 && (
            <>
              <LinkButton href="/projects/new" variant="primary" icon={<Plus aria-hidden="true" />}>
                Start a project
              </LinkButton>
              <LinkButton href="/projects/learn">Who could learn from it?</LinkButton>
            </>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {total === 0 && (
          <Card>
            <EmptyState
              icon={<Hammer />}
              says="Projects are real work with a purpose of its own, in which people reach learning goals. None concerns you yet."
              action={
                <LinkButton href="/projects/new" variant="primary" icon={<Plus aria-hidden="true" />}>
                  Start the first one
                </LinkButton>
              }
            />
          </Card>
        )}
        {mine.length > 0 && (
          <Card flush title="My learning goals">
            <GoalTable goals={mine} whose="mine" />
          </Card>
        )}
        {theirs.length > 0 && (
          <Card flush title="Open goals of my people" lead="The first due first.">
            <GoalTable goals={theirs} whose="theirs" />
          </Card>
        )}
        {total > 0 && (
          <Card flush title="Running projects">
            {skills.length > 1 && (
              <form action="/projects" className="flex flex-wrap items-end gap-3 px-5 pb-4 md:px-6">
                <Select
                  key={skillId ?? ''}
                  label="That could teach"
                  name="skill"
                  className="min-w-0 flex-1 basis-48 sm:max-w-xs"
                  defaultValue={skillId ?? ''}
                  options={[
                    { value: '', label: 'Any skill' },
                    ...skills.map((skill) => ({ value: skill.skillId, label: skill.title })),
                  ]}
                />
                <Button type="submit">Show</Button>
              </form>
            )}
            {running.length > 0 ? (
              <ProjectList projects={running} today={today} />
            ) : (
              <p className="border-t px-5 py-6 text-ink-soft md:px-6">
                {skillId ? 'No running project that you can see could teach it.' : 'None is running now.'}
              </p>
            )}
            {over.length > 0 && (
              <div className="border-t px-5 py-2 md:px-6">
                <Disclosure summary={`Over (${over.length})`}>
                  <div className="-mx-6 text-ink">
                    <ProjectList projects={over} today={today} />
                  </div>
                </Disclosure>
              </div>
            )}
          </Card>
        )}
      </div>
    </>
  )
}
