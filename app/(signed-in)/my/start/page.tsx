import type { Metadata } from 'next'

import { ActionForm } from '@/components/forms/action-form'
import { RoleFinder } from '@/components/target/role-finder'
import { RoleList } from '@/components/target/role-list'
import { StartSteps } from '@/components/target/start-steps'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { roleLines } from '@/lib/catalog/model'
import { targetOf } from '@/lib/catalog/target'
import { showRoleChoices } from '@/lib/pathways/start'

import { aimAt } from './actions'

export const metadata: Metadata = { title: 'Where to?' }

/** The first of four steps to a plan: the role to aim at. */
export default async function StartPage({ searchParams }: PageProps<'/my/start'>) {
  const context = await currentContext()
  const given = await searchParams
  const textOf = (name: string) => (typeof given[name] === 'string' ? given[name].trim().slice(0, 120) : '')
  const line = roleLines.find((known) => known === textOf('line')) ?? null
  const asked = { search: textOf('search'), line, from: textOf('from') || null }
  const { choices, total, from, knowsLevels, roles } = await showRoleChoices(context, asked)
  const target = await targetOf(context)

  return (
    <div className="mx-auto max-w-4xl">
      <StartSteps
        current={1}
        title="Which role would you like to be ready for?"
        lead="Open a role to see what it needs and how it is changing. You can choose another whenever you like."
      />
      <RoleFinder roles={roles} asked={asked} />
      {choices.length === 0 ? (
        <EmptyState
          says={roles.length === 0 ? 'The catalogue has no roles yet.' : `No role speaks of “${asked.search}”.`}
          action={<LinkButton href="/my/start">Show all roles</LinkButton>}
        />
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-soft" aria-live="polite">
            {knowsLevels ? 'The nearest first, from where you are.' : 'The nearest first, for someone who begins.'}
            {total > choices.length && ` ${choices.length} of ${total} shown; search for others.`}
          </p>
          <RoleList
            choices={choices}
            chosen={target?.roleId ?? null}
            renderChoice={(choice) => (
              <ActionForm action={aimAt} values={{ roleId: choice.id, ...(from && { from }) }}>
                <SubmitButton>
                  {choice.id === target?.roleId ? 'Go on with this role' : `Aim for ${choice.title}`}
                </SubmitButton>
              </ActionForm>
            )}
          />
        </>
      )}
    </div>
  )
}
