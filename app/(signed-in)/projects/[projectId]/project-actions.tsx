import type { Route } from 'next'

import { ActionForm } from '@/components/forms/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'

import { end } from '../actions'
import { addressOfProject } from '../addresses'

/** What can be done with a whole project: change it, end it, or take its end back. */
export function ProjectActions({ project }: { project: { id: string; endedAt: Date | null } }) {
  return (
    <>
      <LinkButton href={`${addressOfProject(project.id)}?change=about` as Route}>Change</LinkButton>
      <ActionForm action={end} values={{ projectId: project.id, ended: project.endedAt ? 'no' : 'yes' }}>
        <SubmitButton variant="secondary">{project.endedAt ? 'It goes on after all' : 'It has ended'}</SubmitButton>
      </ActionForm>
    </>
  )
}
