import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { badges, evidence, evidenceRevisions, experiences, finishedActivities, people, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { CurrentCatalogue } from '@/lib/catalog/queries'
import { countingSignOffs } from '@/lib/ledger/counting'
import { certificationFrom } from './certification'
import type { ShownBadge, ShownCertification, ShownEvidence, ShownExperience, ShownSignOff } from './view'
import { dayOf } from './witnesses'

// What the actor may show, of each kind: their own, and only what counts today. Each is drawn as readers would see it.

type Titled = Pick<CurrentCatalogue, 'skills'>
const titleIn = ({ skills }: Titled, skillId: string) => skills.get(skillId)?.title ?? skillId

export async function ownExperiences({ actor, db }: Context, catalogue: Titled) {
  const rows = await db
    .select()
    .from(experiences)
    .where(and(eq(experiences.personId, actor.id), isNull(experiences.removedAt)))
    .orderBy(desc(experiences.from), desc(experiences.id))
    .limit(500)
  return rows.map(({ id, kind, title, client, from, to, summary, skillIds, version }): Unwitnessed => ({
    id,
    kind,
    title,
    client,
    from,
    to,
    summary,
    version,
    skills: skillIds.map((skillId) => titleIn(catalogue, skillId)),
  }))
}
type Unwitnessed = Omit<ShownExperience, 'witnesses'> & { version: number }

export async function ownEvidence({ actor, db }: Context): Promise<ShownEvidence[]> {
  const rows = await db
    .select({ id: evidence.id, content: evidenceRevisions.content })
    .from(evidence)
    .innerJoin(
      evidenceRevisions,
      and(eq(evidenceRevisions.evidenceId, evidence.id), eq(evidenceRevisions.revision, evidence.revision)),
    )
    .where(and(eq(evidence.personId, actor.id), ne(evidence.state, 'withdrawn')))
    .orderBy(desc(evidence.createdAt), desc(evidence.id))
    .limit(500)
  return rows.map(({ id, content: { title, account, url, file, happenedOn } }) => ({
    id,
    title,
    account,
    happenedOn,
    url: asLink(url),
    fileName: file?.name ?? null,
  }))
}

/** An address that readers may follow: of the web, and written so that every program reads it alike. */
function asLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return ['http:', 'https:'].includes(protocol) ? href : null
}

export async function ownSignOffs(
  context: Context,
  catalogue: Titled,
  titles: ReadonlyMap<string, string>,
): Promise<ShownSignOff[]> {
  const counting = (await countingSignOffs(context, context.actor.id)).slice(-500).toReversed()
  if (counting.length === 0) return []
  const rows = await context.db
    .select({ id: signOffs.id, hash: signOffs.hash, by: people.name })
    .from(signOffs)
    .innerJoin(people, eq(people.id, signOffs.signerId))
    .where(
      inArray(
        signOffs.id,
        counting.map(({ id }) => id),
      ),
    )
  const written = new Map(rows.map((row) => [row.id, row]))
  return counting.map(({ id, skillId, level, signerStanding, evidenceId, at }) => ({
    id,
    level,
    standing: signerStanding,
    on: dayOf(at),
    skill: titleIn(catalogue, skillId),
    means: catalogue.skills.get(skillId)?.levels[level] ?? '',
    by: written.get(id)?.by ?? 'someone who has left',
    evidence: titles.get(evidenceId) ?? '',
    hash: written.get(id)?.hash ?? '',
  }))
}

/** Badges that verify today: neither revoked nor expired, of a sign-off that counts. */
export async function ownBadges({ actor, db, now }: Context, counting: readonly ShownSignOff[]): Promise<ShownBadge[]> {
  const rows = await db
    .select({ id: badges.id, signOffId: badges.signOffId, issuedAt: badges.issuedAt, expiresAt: badges.expiresAt })
    .from(badges)
    .where(and(eq(badges.personId, actor.id), isNull(badges.revokedAt)))
    .orderBy(desc(badges.issuedAt), desc(badges.id))
    .limit(500)
  const speaksOf = new Map(counting.map((signOff) => [signOff.id, signOff]))
  return rows.flatMap(({ id, signOffId, issuedAt, expiresAt }) => {
    const signOff = speaksOf.get(signOffId)
    if (!signOff || (expiresAt && expiresAt <= now)) return []
    const { skill, level } = signOff
    return [{ id, skill, level, on: dayOf(issuedAt), until: expiresAt && dayOf(expiresAt) }]
  })
}

export async function ownCertifications(
  { actor, db, now }: Context,
  { activities }: Pick<CurrentCatalogue, 'activities'>,
): Promise<ShownCertification[]> {
  const rows = await db
    .select({ activityId: finishedActivities.activityId, finishedOn: finishedActivities.finishedOn })
    .from(finishedActivities)
    .where(eq(finishedActivities.personId, actor.id))
    .orderBy(desc(finishedActivities.finishedOn), asc(finishedActivities.activityId))
    .limit(500)
  return rows.flatMap(({ activityId, finishedOn }) => {
    const activity = activities.get(activityId)
    return activity?.kind === 'certification' ? [certificationFrom(activity, finishedOn, dayOf(now))] : []
  })
}
