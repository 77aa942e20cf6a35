import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { currentCatalogue } from '@/lib/catalog/queries'
import { skillAreas } from '@/lib/catalog/model'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { DraftContent } from './input'
import { findDraft } from './keep-draft'
import { evidenceLimits, type EvidenceContent } from './model'
import { openGoals } from './open-goals'
import { findEvidence } from './queries'
import type { EvidenceFormView, FoundEvidence, OpenGoal } from './view'

/** The form for a new piece, with this goal chosen if it is one of the actor's own. */
export async function showNewForm(context: Context, goalId: string | undefined): Promise<EvidenceFormView> {
  const goals = await openGoals(context)
  const goal = goals.find(({ id }) => id === goalId)
  const serving = (content: DraftContent) => (goal ? withGoal(content, goal) : content)
  return showForm(context, { about: 'new', goals, fresh: serving(empty), serving })
}

/** The form that changes a piece of the actor's own; undefined for anything else. */
export async function showChangeForm(context: Context, evidenceId: string): Promise<EvidenceFormView | undefined> {
  const found = await findEvidence(context, evidenceId)
  if (!found || !can(context.actor, 'evidence.submit', found.person)) return undefined
  const open = await openGoals(context)
  const served = found.goals.filter(({ id }) => open.every((goal) => goal.id !== id))
  const goals = [...open, ...served.map((goal) => ({ ...goal, project: goal.project.name }))]
  return showForm(context, { about: evidenceId, goals, fresh: draftFrom(found.content), serving: (it) => it, found })
}

type Beginning = {
  about: string
  goals: readonly OpenGoal[]
  fresh: DraftContent
  serving: (content: DraftContent) => DraftContent
  found?: FoundEvidence
}

async function showForm(context: Context, beginning: Beginning): Promise<EvidenceFormView> {
  const { about, goals, fresh, serving, found } = beginning
  const { skills } = await currentCatalogue(context)
  const kept = await findDraft(context, about)
  const draft = kept && { content: serving(kept.content), savedAt: kept.savedAt.toISOString() }
  const likely = [...goals, ...fresh.claims, ...(draft?.content.claims ?? [])].map(({ skillId }) => skillId)

  return {
    about,
    revision: found?.revision ?? null,
    personId: context.actor.id,
    today: todayIn((await timeZoneOf(context, context.actor.id)) ?? 'UTC', context.now),
    fresh,
    draft: draft ?? null,
    goals,
    skills: skillAreas
      .map((area) => ({
        area,
        choices: [...skills.values()]
          .filter((skill) => skill.area === area)
          .map(({ id, title }) => ({ id, label: title })),
      }))
      .filter(({ choices }) => choices.length > 0),
    levels: Object.fromEntries(likely.map((skillId) => [skillId, skills.get(skillId)?.levels ?? []])),
    signers: [...new Set((found?.signOffs ?? []).filter(({ counts }) => counts).map(({ signer }) => signer))],
  }
}

const empty: DraftContent = { title: '', account: '', url: '', file: null, happenedOn: '', claims: [], goalIds: [] }

/** A goal is served with the level that it asks for. */
function withGoal(content: DraftContent, { id, skillId, level }: OpenGoal): DraftContent {
  if (content.goalIds.includes(id) || content.goalIds.length >= evidenceLimits.goals) return content
  const isClaimed = content.claims.some((claim) => claim.skillId === skillId)
  return {
    ...content,
    goalIds: [...content.goalIds, id],
    claims: isClaimed ? content.claims : [...content.claims, { skillId, level }].slice(0, evidenceLimits.claims),
  }
}

const draftFrom = (content: EvidenceContent): DraftContent => ({
  title: content.title,
  account: content.account,
  url: content.url ?? '',
  file: content.file,
  happenedOn: content.happenedOn ?? '',
  claims: Object.entries(content.claims).map(([skillId, level]) => ({ skillId, level })),
  goalIds: [...content.goalIds],
})
