import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { experiences, organisation, people, portfolioItems, portfolios, shareLinks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { readinessOf } from '@/lib/readiness/queries'
import { ownBadges, ownCertifications, ownEvidence, ownExperiences, ownSignOffs } from './choosable'
import type { PortfolioItemKind } from './model'
import { readinessShown } from './readiness-shown'
import type { PortfolioDesk, PortfolioView, ShareLink } from './view'
import { confirmedBy, dayOf, witnessRequestsOf } from './witnesses'

/** Everything that the actor may show, and what of it they do. A portfolio is its owner's alone: nobody else is asked about. */
export async function showDesk(context: Context): Promise<PortfolioDesk> {
  const { actor, db, now } = context
  const [self] = await db
    .select({ name: people.name, headline: people.headline, words: portfolios })
    .from(people)
    .leftJoin(portfolios, eq(portfolios.personId, people.id))
    .where(eq(people.id, actor.id))
  const [served] = await db.select({ name: organisation.name }).from(organisation)
  const catalogue = await currentCatalogue(context)
  const chosen = await chosenItems(context)
  const requests = await witnessRequestsOf(context)
  const evidence = await ownEvidence(context)
  const signOffs = await ownSignOffs(context, catalogue, new Map(evidence.map(({ id, title }) => [id, title])))
  const readiness = await readinessOf(context, actor.id)

  const mark = <T extends { id: string }>(kind: PortfolioItemKind, items: readonly T[]) =>
    items.map((item) => ({ ...item, shown: chosen.delete(key(kind, item.id)) }))
  const lists = {
    experiences: mark('experience', await ownExperiences(context, catalogue)).map((experience) => {
      const asked = requests.filter(({ experienceId }) => experienceId === experience.id)
      return { ...experience, requests: asked, witnesses: confirmedBy(asked) }
    }),
    evidence: mark('evidence', evidence),
    signOffs: mark('sign-off', signOffs),
    badges: mark('badge', await ownBadges(context, signOffs)),
    certifications: mark('certification', await ownCertifications(context, catalogue)),
  }
  return {
    name: self?.name ?? actor.name,
    organisation: served?.name ?? '',
    headline: self?.words?.headline ?? self?.headline ?? '',
    about: self?.words?.about ?? '',
    version: self?.words?.version ?? 0,
    readiness: readiness ? readinessShown(readiness) : null,
    showsReadiness: self?.words?.showsReadiness ?? false,
    ...lists,
    // What was found above is no longer in the set.
    gone: [...chosen.values()],
    asOf: dayOf(now),
  }
}

/** What a reader sees of a desk: what was chosen, and nothing about the rest. */
export const asReader = (desk: PortfolioDesk): PortfolioView => ({
  name: desk.name,
  organisation: desk.organisation,
  headline: desk.headline,
  about: desk.about,
  readiness: desk.showsReadiness ? desk.readiness : null,
  experiences: chosenOf(desk.experiences).map(
    ({ id, kind, title, client, from, to, summary, skills, witnesses }) =>
      ({ id, kind, title, client, from, to, summary, skills, witnesses }) as const,
  ),
  evidence: chosenOf(desk.evidence),
  signOffs: chosenOf(desk.signOffs),
  badges: chosenOf(desk.badges),
  certifications: chosenOf(desk.certifications),
  asOf: desk.asOf,
})

const chosenOf = <T extends { shown: boolean }>(items: readonly T[]) => items.filter(({ shown }) => shown)

const key = (kind: PortfolioItemKind, itemId: string) => `${kind} ${itemId}`

async function chosenItems({ actor, db }: Context) {
  const rows = await db
    .select({ kind: portfolioItems.kind, itemId: portfolioItems.itemId })
    .from(portfolioItems)
    .where(eq(portfolioItems.personId, actor.id))
    .orderBy(asc(portfolioItems.kind), asc(portfolioItems.itemId))
  return new Map(rows.map((row) => [key(row.kind, row.itemId), row]))
}

/** One experience of the actor's own, for changing it. */
export async function findExperience({ actor, db }: Context, experienceId: string) {
  const [found] = await db
    .select()
    .from(experiences)
    .where(and(eq(experiences.id, experienceId), eq(experiences.personId, actor.id), isNull(experiences.removedAt)))
  return found
}

/** The links to the actor's portfolio, the newest first; the secrets in them are nowhere to be read. */
export async function shareLinksOf({ actor, db, now }: Context): Promise<ShareLink[]> {
  const rows = await db
    .select()
    .from(shareLinks)
    .where(eq(shareLinks.personId, actor.id))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
    .limit(50)
  return rows.map(({ id, label, createdAt, expiresAt, revokedAt, lastUsedAt, uses }) => ({
    id,
    label,
    lastUsedAt,
    uses,
    madeOn: dayOf(createdAt),
    expiresOn: dayOf(expiresAt),
    state: revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'open',
  }))
}
