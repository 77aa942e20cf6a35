import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { ClaimForm } from '@/components/skills/claim-form'
import { SkillGroups } from '@/components/skills/skill-groups'
import { SkillTabs } from '@/components/skills/skill-tabs'
import { FinderForm } from '@/components/target/finder-form'
import { Button } from '@/components/ui/button'
import { countOf } from '@/components/ui/format-amount'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { TextInput } from '@/components/ui/text-input'
import { currentContext } from '@/lib/access/current-context'
import { showSkills } from '@/lib/pathways/show-skills'
import { proofOf } from '@/lib/readiness/proof-of'
import { reviewersOf } from '@/lib/readiness/reviewers'
import type { SkillsView } from '@/lib/pathways/views/skills'

import { claim } from './actions'

export const metadata: Metadata = { title: 'Skills' }

/** Where someone stands: their levels, attested and claimed apart, against what their target asks for. */
export default async function SkillsPage({ searchParams }: PageProps<'/my/skills'>) {
  const context = await currentContext()
  const { search: given } = await searchParams
  const search = typeof given === 'string' ? given.trim().slice(0, 120) : ''
  const skills = await showSkills(context, context.actor.id, search)
  if (!skills) notFound()
  const proof = await proofOf(context, context.actor.id)
  const reviewers = await reviewersOf(context, context.actor.id)

  return (
    <>
      <PageHeader title="Skills" lead={leadOf(skills)} />
      <SkillTabs current="/my/skills" />
      <FinderForm send={<Button type="submit">Search</Button>}>
        <TextInput
          label="Search all skills"
          name="search"
          type="search"
          defaultValue={search}
          placeholder="Kubernetes, negotiation…"
          maxLength={120}
        />
      </FinderForm>
      {skills.groups.every((group) => group.skills.length === 0) ? (
        <EmptyState
          says={
            search
              ? `No skill speaks of “${search}”.`
              : 'Here you see what you can do, beside what your target needs. Choose a role to aim at first.'
          }
          action={
            search ? (
              <LinkButton href="/my/skills">Show mine</LinkButton>
            ) : (
              <LinkButton href="/my/start" variant="primary">
                Choose a role
              </LinkButton>
            )
          }
        />
      ) : (
        <SkillGroups
          skills={skills}
          proof={proof}
          reviewers={reviewers}
          renderEdit={(skill) => <ClaimForm skill={skillOf(skill)} claim={claim} />}
        />
      )}
    </>
  )
}

/** Only what the form needs travels to the browser. */
const skillOf = ({
  skillId,
  title,
  description,
  levels,
  target,
  claimed,
}: Parameters<typeof ClaimForm>[0]['skill']) => ({
  skillId,
  title,
  description,
  levels,
  target,
  claimed,
})

const leadOf = ({ role, gap, reached, needed }: SkillsView): string => {
  if (!role) return 'What you can do, as you say it and as others vouch for it.'
  if (gap === 0) return `Every level that ${role.title} needs is there.`
  return `${countOf(gap, 'level')} to climb in ${needed - reached} of the ${needed} skills that ${role.title} needs. The widest gaps come first.`
}
