import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Skill } from '@/lib/catalog/model'
import { sayDay, sayList } from '@/lib/core/say'
import type { BadgeToIssue, Issuer, Named } from '@/lib/interchange/badges/credential'
import type { CountingSignOff, SignerStanding } from '@/lib/ledger/model'
import { achievementAt, credentialAt } from './addresses'
import type { FoundSignOff } from './find-sign-off'
import type { BadgeIdentity } from './model'
import { proofInWords, type Standing } from './proof'

type Composed = Omit<BadgeToIssue, 'status'> & { badgeId: string }

/** Everything that a badge is to say, but for its place in the status list. It tells of the work no more than its title and day. */
export async function composeBadge(
  { db, now }: Context,
  { signOff, skill, identity }: { signOff: FoundSignOff; skill: Skill; identity: BadgeIdentity },
  { proven, until }: Exclude<Standing, { why: string }>,
  { address, issuer }: { address: string; issuer: Issuer },
): Promise<Composed> {
  const { level, person, work } = signOff
  const badgeId = randomUUID()
  const signers = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(proven.map(({ signerId }) => signerId))]))

  return {
    badgeId,
    id: credentialAt(address, badgeId),
    issuer,
    // Another one for every badge, so that nobody can tell from two badges that they belong together.
    subject: { id: `urn:uuid:${randomUUID()}`, named: namedBy(identity, person) },
    achievement: {
      id: achievementAt(address, skill.id, level),
      name: `${skill.title}, level ${level}`,
      description: skill.description,
      criteria: `${skill.levels[level] ?? ''} ${proofInWords(level, skill.proof)}`.trim(),
    },
    description: vouchedFor(proven, new Map(signers.map(({ id, name }) => [id, name]))),
    evidence: { name: work.title, narrative: `Work of ${sayDay(work.day)}.` },
    awarded: signOff.at,
    from: now,
    until: until === null ? null : new Date(`${until}T23:59:59Z`),
  }
}

/** A salted hash, which who knows the address can compare and nobody can read; or the name, where the person wants it there. */
function namedBy(identity: BadgeIdentity, { name, email }: { name: string; email: string }): Named {
  if (identity === 'name') return { by: 'name', name }
  const salt = randomBytes(16).toString('hex')
  const hash = createHash('sha256').update(`${email.toLowerCase()}${salt}`, 'utf8').digest('hex')
  return { by: 'hash', hash: `sha256$${hash}`, salt }
}

function vouchedFor(proven: readonly CountingSignOff[], names: ReadonlyMap<string, string>): string {
  const last = proven.at(-1)?.at.toISOString().slice(0, 10) ?? ''
  const signers = new Map(
    proven.map(({ signerId, signerStanding }) => [
      signerId,
      `${names.get(signerId) ?? 'a colleague'} (${standings[signerStanding]})`,
    ]),
  )
  return `Vouched for by ${sayList([...signers.values()])}, ${signers.size > 1 ? 'last on' : 'on'} ${sayDay(last)}.`
}

const standings: Record<SignerStanding, string> = { mentor: 'mentor', lead: 'team lead', colleague: 'colleague' }
