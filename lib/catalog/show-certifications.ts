import { and, eq, isNull, sql } from 'drizzle-orm'
import { activities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Certificate, Money, Role } from './model'
import { cheapestOf, moreProofs, proofFor, reachOf, rolesServed, sameProofs, type Worth } from './proves'
import { listRoles } from './show-role'

/** Narrows the table of certifications; `role` also counts only what that role requires. */
export type CertificationFilter = { search: string; role?: string; skill?: string; issuer?: string }

export type CertificationRow = {
  id: string
  title: string
  hours: number
  cost: Money | null
  raises: Readonly<Record<string, number>>
  certificate: Certificate
  /** The roles it matters for, those first of which it reaches the most. */
  serves: ReturnType<typeof rolesServed>
}

/** Every certification with what it proves and for whom, and where two prove the same. */
export async function showCertifications(context: Context, filter: CertificationFilter, worth: Worth) {
  const all = await listCertifications(context)
  const roles = await listRoles(context)
  const role = roles.find(({ id }) => id === filter.role)
  const matching = all.filter((one) => matches(one, filter, role))
  const rows = matching.map((one): CertificationRow => ({ ...one, serves: rolesServed(one.raises, roles) }))
  const comparable = matching.map(({ cost, ...one }) => ({ ...one, ...(cost && { cost }) }))

  return {
    rows: role ? rows.sort((a, b) => reached(b, role) - reached(a, role) || a.hours - b.hours) : rows,
    issuers: [...new Set(all.map(({ certificate }) => certificate.issuer))].sort(),
    same: sameProofs(comparable, role?.requires, worth).map((group) => ({
      ...group,
      cheapest: cheapestOf(group.members, worth),
    })),
    more: role ? moreProofs(comparable, role.requires) : [],
    role: role && { ...role, coverage: coverageOf(role, all) },
  }
}

export type CertificationsView = Awaited<ReturnType<typeof showCertifications>>

/** For each level that a role requires: the certifications that reach it, and those that come part of the way. */
function coverageOf(role: Pick<Role, 'requires'>, all: readonly Omit<CertificationRow, 'serves'>[]) {
  return Object.entries(role.requires).map(([skillId, level]) => {
    const raising = all
      .map(({ id, title, hours, raises }) => ({ id, title, hours, level: raises[skillId] ?? 0 }))
      .filter((one) => one.level > 0)
      .sort((a, b) => a.hours - b.hours)
    const reaching = raising.filter((one) => one.level >= level)
    const highest = raising.reduce((most, one) => Math.max(most, one.level), 0)
    return { skillId, level, reaching, highest }
  })
}

const reached = ({ raises }: { raises: CertificationRow['raises'] }, { requires }: Pick<Role, 'requires'>) =>
  reachOf(raises, requires).reached.length

function matches(
  { title, id, raises, certificate }: Omit<CertificationRow, 'serves'>,
  { search, skill, issuer }: CertificationFilter,
  role: Pick<Role, 'requires'> | undefined,
): boolean {
  const text = `${title} ${id} ${certificate.code} ${certificate.issuer}`.toLowerCase()
  return (
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (!skill || skill in raises) &&
    (!issuer || certificate.issuer === issuer) &&
    (!role || Object.keys(proofFor(raises, role.requires)).length > 0)
  )
}

async function listCertifications({ db }: Context) {
  const rows = await db
    .select({
      id: activities.id,
      title: activities.title,
      hours: activities.hours,
      cost: activities.cost,
      raises: activities.raises,
      certificate: activities.certificate,
    })
    .from(activities)
    .where(and(eq(activities.kind, 'certification'), isNull(activities.supersededAt), isNull(activities.retiredAt)))
    .orderBy(sql`lower(${activities.title})`)
  return rows.flatMap(({ certificate, ...row }) => (certificate ? [{ ...row, certificate }] : []))
}
