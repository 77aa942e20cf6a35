import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ReadinessPanel } from '@/components/readiness/readiness-panel'
import { SkillTabs } from '@/components/skills/skill-tabs'
import { FinderForm } from '@/components/target/finder-form'
import { roleGroups } from '@/components/target/role-groups'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { currentContext } from '@/lib/access/current-context'
import { listRoles } from '@/lib/catalog/show-role'
import { showReadiness } from '@/lib/readiness/show-readiness'

export const metadata: Metadata = { title: 'Readiness' }

/** How much of a role is attested: the target's, or that of another role that is asked about. */
export default async function ReadinessPage({ searchParams }: PageProps<'/my/readiness'>) {
  const context = await currentContext()
  const { role: given } = await searchParams
  const asked = typeof given === 'string' && given ? given : undefined
  const view = await showReadiness(context, context.actor.id, asked)
  if (asked && !view) notFound()
  const roles = await listRoles(context)

  return (
    <>
      <PageHeader
        title="Skills"
        lead={
          view
            ? `How much of what ${view.readiness.role.title} asks for is attested: by others, on evidence. What is only claimed does not count here.`
            : 'How much of what a role asks for is attested: by others, on evidence.'
        }
      />
      <SkillTabs current="/my/readiness" />
      <FinderForm send={<Button type="submit">Show</Button>}>
        <Select
          label="Ready for"
          name="role"
          defaultValue={view?.readiness.role.id ?? ''}
          placeholder="Choose a role"
          options={roleGroups(roles)}
        />
      </FinderForm>
      {view ? (
        <ReadinessPanel view={view} reader="self" />
      ) : (
        <EmptyState
          says="Here you see what is attested of a role, and what exactly is missing. Choose the role that you aim at first, or look at any other above."
          action={
            <LinkButton href="/my/start" variant="primary">
              Choose a role
            </LinkButton>
          }
        />
      )}
    </>
  )
}
