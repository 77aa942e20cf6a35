import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { AimForm } from '@/components/catalog/aim-form'
import { addressOf } from '@/components/catalog/address'
import { FloorCard } from '@/components/catalog/floor-card'
import { Identifiers } from '@/components/catalog/identifiers'
import { lineNames } from '@/components/catalog/names'
import { Outlook } from '@/components/catalog/outlook'
import { RequiredLevels } from '@/components/catalog/required-levels'
import { RetiredNotice } from '@/components/catalog/retired-notice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { showRole, type RoleView } from '@/lib/catalog/show-role'
import { targetOf } from '@/lib/catalog/target'
import { levelsOf } from '@/lib/pathways/facts'

import { aim } from '../../actions'
import { RoleLinks } from './role-links'

export async function generateMetadata({ params }: PageProps<'/catalog/roles/[roleId]'>): Promise<Metadata> {
  const { roleId } = await params
  return { title: (await showRole(await currentContext(), roleId, {}))?.role.title ?? 'Role' }
}

export default async function RolePage({ params }: PageProps<'/catalog/roles/[roleId]'>) {
  const context = await currentContext()
  const { roleId } = await params
  const view = await showRole(context, roleId, await levelsOf(context, context.actor.id))
  if (!view) notFound()
  const { role, retiredAt } = view
  const target = await targetOf(context)
  const isAim = target?.roleId === role.id
  const compare = `/my/plan/what-if?${new URLSearchParams({ role: role.id })}` as Route // a page of ours, asked about a role

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/catalog', label: 'Catalogue' },
              { href: '/catalog/roles', label: 'Roles' },
            ]}
          />
        }
        title={role.title}
        lead={role.summary}
        actions={
          can(context.actor, 'catalogue.edit', {}) && (
            <LinkButton href={`/admin/catalogue/role/${role.id}`} variant="quiet" className="-mx-4">
              Edit
            </LinkButton>
          )
        }
      />
      {retiredAt && <RetiredNotice on={formatDate(retiredAt.toISOString().slice(0, 10))} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card flush title="What it asks for" lead={sayGap(view)}>
            <RequiredLevels required={view.required} />
            <p className="border-t px-5 py-3 text-sm text-ink-soft md:px-6">
              <Link href={addressOf('/catalog/certifications', { role: role.id })} className="text-link">
                What certifications prove for this role
              </Link>
            </p>
          </Card>
          <FloorCard role={role} />
          <Card title="Outlook">
            <Outlook {...role.outlook} />
          </Card>
        </div>
        <div className="flex min-w-0 flex-col gap-6 max-lg:contents">
          {!retiredAt && (
            <Card className="max-lg:order-first" title={isAim ? undefined : 'Is this where you want to go?'}>
              <AimForm
                action={aim}
                role={role}
                now={target}
                aimed={
                  <Notice tone="success" title="You aim at this role">
                    <Link href={'/my/plan' as Route} className="text-link">
                      See your plan
                    </Link>
                  </Notice>
                }
              >
                <LinkButton href={compare} className="w-full">
                  Compare with my plan
                </LinkButton>
                <p className="text-sm text-ink-soft">
                  {target
                    ? 'Comparing changes nothing. Aiming here replaces the role you aim at now; your levels and hours stay.'
                    : 'Aiming here is the first step to a dated plan.'}
                </p>
              </AimForm>
            </Card>
          )}
          <Card title="Where it stands" lead={lineNames[role.line]}>
            <RoleLinks comesFrom={view.comesFrom} leadsTo={view.leadsTo} />
          </Card>
          {view.identifiers.length > 0 && (
            <Card title="In other frameworks">
              <Identifiers identifiers={view.identifiers} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

function sayGap({ required, missingLevels }: RoleView): string {
  const open = required.filter(({ missing }) => missing > 0).length
  if (open === 0) return 'You hold every level that it asks for.'
  return `You hold ${required.length - open} of ${countOf(required.length, 'level')}; ${countOf(missingLevels, 'step')} up are missing in ${countOf(open, 'skill')}.`
}
