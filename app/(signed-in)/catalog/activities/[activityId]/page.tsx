import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { ActivityLevels } from '@/components/catalog/activity-levels'
import { addressOf } from '@/components/catalog/address'
import { CertificateFacts } from '@/components/catalog/certificate-facts'
import { kindNames } from '@/components/catalog/names'
import { RetiredNotice } from '@/components/catalog/retired-notice'
import { ServedRoles } from '@/components/catalog/served-roles'
import { ActivityBadge } from '@/components/ui/activity-icon'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { findActivity } from '@/lib/catalog/find-entry'
import { showActivity } from '@/lib/catalog/show-activity'
import { levelsOf } from '@/lib/pathways/facts'

import { ActivityStats } from './activity-stats'

export async function generateMetadata({ params }: PageProps<'/catalog/activities/[activityId]'>): Promise<Metadata> {
  const { activityId } = await params
  return { title: (await findActivity(await currentContext(), activityId))?.entry.title ?? 'Activity' }
}

export default async function ActivityPage({ params }: PageProps<'/catalog/activities/[activityId]'>) {
  const context = await currentContext()
  const { activityId } = await params
  const view = await showActivity(context, activityId, await levelsOf(context, context.actor.id))
  if (!view) notFound()
  const { activity, retiredAt } = view
  const { kind } = activity
  const kindHref = kind === 'certification' ? '/catalog/certifications' : addressOf('/catalog', { kind })

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/catalog', label: 'Catalogue' },
              { href: kindHref, label: kindNames[kind].many },
            ]}
          />
        }
        title={activity.title}
        lead={activity.summary}
        actions={
          can(context.actor, 'catalogue.edit', {}) && (
            <LinkButton href={`/admin/catalogue/activity/${activity.id}`} variant="quiet" className="-mx-4">
              Edit
            </LinkButton>
          )
        }
      />
      {retiredAt && <RetiredNotice on={formatDate(retiredAt.toISOString().slice(0, 10))} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card>
            <div className="mb-5">
              <ActivityBadge kind={kind} />
            </div>
            <ActivityStats activity={activity} />
          </Card>
          {activity.certificate && (
            <Card title="The certificate">
              <CertificateFacts certificate={activity.certificate} />
            </Card>
          )}
          <Card title="What it raises">
            <ActivityLevels levels={view.raises} verb="raises" />
          </Card>
          {view.needs.length > 0 && (
            <Card title="What it builds on" lead="Levels to hold before it begins.">
              <ActivityLevels levels={view.needs} verb="needs" />
            </Card>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Card title="Roles it matters for" lead="How many of their required levels it reaches.">
            <ServedRoles roles={view.serves} />
            {kind === 'certification' && view.serves[0] && (
              <p className="mt-4 text-sm">
                <Link href={addressOf('/catalog/certifications', { role: view.serves[0].id })} className="text-link">
                  Beside other certifications
                </Link>
              </p>
            )}
          </Card>
          {view.after.length > 0 && (
            <Card title="Comes after">
              <Neighbours activities={view.after} />
            </Card>
          )}
          {view.opens.length > 0 && (
            <Card title="Opens the way to">
              <Neighbours activities={view.opens} />
            </Card>
          )}
          {(activity.provider || activity.url) && (
            <Card title="Where">
              <p>{activity.provider}</p>
              {activity.url && (
                <a href={activity.url} rel="noreferrer" className="text-link break-words">
                  {new URL(activity.url).hostname}
                </a>
              )}
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

function Neighbours({ activities }: { activities: readonly { id: string; title: string }[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {activities.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/catalog/activities/${id}`} className="hover:underline hover:underline-offset-4">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}
