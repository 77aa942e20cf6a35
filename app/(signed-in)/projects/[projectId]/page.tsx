import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ProjectFacts, TaughtSkills } from '@/components/projects/about'
import { GoalsCard } from '@/components/projects/goals-card'
import { PeopleCard } from '@/components/projects/people-card'
import { ProjectForm } from '@/components/projects/project-form'
import { SuggestionList } from '@/components/projects/suggestion-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { choicesForProjects, usualHours } from '@/lib/projects/choices'
import { showProject } from '@/lib/projects/show-project'

import { add, attach, drop, edit, leave } from '../actions'
import { addressOfProject } from '../addresses'
import { readAsked } from './asked'
import { AttachCard } from './attach-card'
import { EffectOfGoal } from './effect-of-goal'
import { ProjectActions } from './project-actions'

export const metadata: Metadata = { title: 'A project' }

/** One project: what it is for, who does what in it, and what they learn from it. */
export default async function ProjectPage({ params, searchParams }: PageProps<'/projects/[projectId]'>) {
  const context = await currentContext()
  const { projectId } = await params
  const view = await showProject(context, projectId)
  if (!view) notFound()
  const { project, parts, goals, canEdit, today, addable, suggestions } = view
  const asked = readAsked(projectId, await searchParams)
  const { skills } = await choicesForProjects(context)
  const learners = project.endedAt ? [] : parts.filter(({ canAttach }) => canAttach)
  const { skillId, level } = asked.line
  const hours = skillId && level ? String(await usualHours(context, skillId, Number(level))) : '40'
  const goal = goals.find(({ id }) => id === asked.goalId)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/projects', label: 'Projects' }]} />}
        title={<span className="wrap-anywhere">{project.name}</span>}
        lead={<span className="wrap-anywhere whitespace-pre-line">{project.purpose}</span>}
        {...(canEdit && !asked.changes && { actions: <ProjectActions project={project} /> })}
      />
      <ProjectFacts project={project} today={today} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {project.endedAt && (
          <Notice title="This project has ended">
            No more goals are attached to it. What is open stays open: evidence may still be added and signed off.
          </Notice>
        )}
        {canEdit && asked.changes && (
          <Card title="Change the project">
            <div className="max-w-3xl">
              <ProjectForm
                action={edit}
                start={project}
                skills={skills}
                values={{ projectId, version: String(project.version) }}
                submit="Save"
                back={{ href: addressOfProject(projectId), label: 'Leave it as it is' }}
              />
            </div>
          </Card>
        )}
        {learners.length > 0 && (
          <AttachCard
            context={context}
            view={view}
            asked={asked}
            people={learners}
            skills={skills}
            hours={hours}
            attach={attach}
          />
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <GoalsCard
              goals={goals}
              drop={drop}
              canAttach={learners.length > 0}
              asked={goal && { goalId: goal.id, effect: <EffectOfGoal context={context} goal={goal} /> }}
            />
            {suggestions.length > 0 && (
              <Card
                title="Goals this work could teach"
                lead="What the people here need for the role they aim at, do not hold yet, and could learn from this work."
              >
                <SuggestionList suggestions={suggestions} />
              </Card>
            )}
          </div>
          <div className="grid gap-6">
            <PeopleCard
              projectId={projectId}
              parts={parts}
              addable={canEdit && !project.endedAt ? addable : []}
              isMe={context.actor.id}
              add={add}
              leave={leave}
            />
            <TaughtSkills skills={project.skills} />
          </div>
        </div>
      </div>
    </>
  )
}
