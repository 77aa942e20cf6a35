import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { addressOf } from '@/components/catalog/address'
import { Identifiers } from '@/components/catalog/identifiers'
import { LevelSteps } from '@/components/catalog/level-steps'
import { areaNames, depthNames } from '@/components/catalog/names'
import { NeedingRoles } from '@/components/catalog/needing-roles'
import { ProofInWords } from '@/components/catalog/proof-in-words'
import { RaisedBy } from '@/components/catalog/raised-by'
import { RetiredNotice } from '@/components/catalog/retired-notice'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { findSkill } from '@/lib/catalog/find-entry'
import { showSkill } from '@/lib/catalog/show-skill'
import { targetOf } from '@/lib/catalog/target'
import { levelsOf } from '@/lib/pathways/facts'

export async function generateMetadata({ params }: PageProps<'/catalog/skills/[skillId]'>): Promise<Metadata> {
  const { skillId } = await params
  return { title: (await findSkill(await currentContext(), skillId))?.entry.title ?? 'Skill' }
}

export default async function SkillPage({ params }: PageProps<'/catalog/skills/[skillId]'>) {
  const context = await currentContext()
  const { skillId } = await params
  const view = await showSkill(context, skillId)
  if (!view) notFound()
  const { skill, retiredAt } = view
  const held = (await levelsOf(context, context.actor.id))[skill.id]
  const target = await targetOf(context)
  const aim = view.neededBy.find(({ id }) => id === target?.roleId)

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/catalog', label: 'Catalogue' },
              { href: addressOf('/catalog', { kind: 'skill' }), label: 'Skills' },
              { href: addressOf('/catalog', { kind: 'skill', area: skill.area }), label: areaNames[skill.area] },
            ]}
          />
        }
        title={skill.title}
        lead={skill.description}
        actions={
          can(context.actor, 'catalogue.edit', {}) && (
            <LinkButton href={`/admin/catalogue/skill/${skill.id}`} variant="quiet" className="-mx-4">
              Edit
            </LinkButton>
          )
        }
      />
      {retiredAt && <RetiredNotice on={formatDate(retiredAt.toISOString().slice(0, 10))} />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Card flush title="The eight levels" lead={depthNames[skill.depth]} className="overflow-hidden pb-2">
          <LevelSteps
            levels={skill.levels}
            attested={held?.attested ?? 0}
            claimed={held?.claimed ?? 0}
            {...(aim && { target: { level: aim.level, role: aim.title } })}
          />
        </Card>
        <div className="flex min-w-0 flex-col gap-6">
          <Card title="How a level is attested">
            <ProofInWords {...(skill.proof && { rule: skill.proof })} />
          </Card>
          <Card title="Roles that need it">
            <NeedingRoles roles={view.neededBy} {...(aim && { aim: aim.id })} />
          </Card>
          {view.identifiers.length > 0 && (
            <Card title="In other frameworks">
              <Identifiers identifiers={view.identifiers} />
            </Card>
          )}
        </div>
      </div>
      <h2 className="mt-10 mb-3 font-serif text-xl font-medium">What raises it</h2>
      <RaisedBy steps={view.raisedBy} now={Math.max(held?.attested ?? 0, held?.claimed ?? 0)} />
    </>
  )
}
