import type { Metadata } from 'next'

import { ProjectForm } from '@/components/projects/project-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { todayIn } from '@/lib/pathways/model'
import { choicesForProjects } from '@/lib/projects/choices'

import { start } from '../actions'

export const metadata: Metadata = { title: 'Start a project' }

/** Writes down real work; a pattern of the catalogue fills in what such work usually teaches. */
export default async function NewProjectPage({ searchParams }: PageProps<'/projects/new'>) {
  const context = await currentContext()
  const { skills, patterns, pattern } = await choicesForProjects(context)
  const asked = (await searchParams)['pattern']
  const chosen = typeof asked === 'string' ? pattern(asked) : undefined

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/projects', label: 'Projects' }]} />}
        title="Start a project"
        lead="Work that is being done anyway, with a purpose of its own. Who does it comes next, and what they learn from it."
      />
      <div className="grid max-w-3xl gap-6">
        {patterns.length > 0 && (
          <form action="/projects/new" className="flex flex-wrap items-end gap-3">
            <Select
              key={chosen?.id ?? ''}
              label="Begin from a pattern"
              optional
              name="pattern"
              className="min-w-0 flex-1 basis-64"
              defaultValue={chosen?.id ?? ''}
              options={[
                { value: '', label: 'None: I begin with an empty page' },
                ...patterns.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <Button type="submit">Fill it in</Button>
          </form>
        )}
        <Card>
          <ProjectForm
            key={chosen?.id ?? ''}
            action={start}
            start={{
              name: chosen?.title ?? '',
              purpose: chosen?.summary ?? '',
              url: null,
              from: todayIn('UTC', context.now),
              to: null,
              skills: Object.entries(chosen?.raises ?? {}).map(([skillId, level]) => ({ skillId, level })),
            }}
            skills={skills}
            // Names this very form, so that sending it twice starts one project.
            values={{ submission: crypto.randomUUID() }}
            submit="Start the project"
            back={{ href: '/projects', label: 'Not now' }}
          />
        </Card>
      </div>
    </>
  )
}
