import type { CatalogueActivity, Money, Role } from './model'

/** What a certification takes, as far as comparing goes. */
export type Certification = Pick<CatalogueActivity, 'id' | 'title' | 'hours' | 'cost' | 'raises'>
type Required = Readonly<Record<string, number>>

/** What an activity proves where these levels are required: never more than what is asked, and nothing that is not. */
export function proofFor(raises: Required, required: Required): Record<string, number> {
  return Object.fromEntries(
    Object.entries(raises).flatMap(([skill, level]) => {
      const asked = required[skill] ?? 0
      return asked > 0 && level > 0 ? [[skill, Math.min(level, asked)]] : []
    }),
  )
}

/** Does one proof hold everything that another holds, level for level? */
export const covers = (one: Required, other: Required): boolean =>
  Object.entries(other).every(([skill, level]) => (one[skill] ?? 0) >= level)

/** What a role needs from a certification: the levels that it reaches in full, and those that it only begins. */
export function reachOf(raises: Required, required: Required) {
  const proof = proofFor(raises, required)
  const skills = Object.keys(proof)
  return {
    reached: skills.filter((skill) => proof[skill] === required[skill]),
    begun: skills.filter((skill) => (proof[skill] ?? 0) < (required[skill] ?? 0)),
  }
}

/** Roles for which an activity proves something, those first of which it reaches the most. */
export function rolesServed(raises: Required, roles: readonly Pick<Role, 'id' | 'title' | 'requires'>[]) {
  return roles
    .map(({ id, title, requires }) => ({ id, title, ...reachOf(raises, requires), of: Object.keys(requires).length }))
    .filter(({ reached, begun }) => reached.length + begun.length > 0)
    .sort(
      (a, b) => b.reached.length - a.reached.length || b.begun.length - a.begun.length || (a.title < b.title ? -1 : 1),
    )
}

/** Certifications that prove the very same, those that take least first. */
export type SameProof = { proof: Readonly<Record<string, number>>; members: readonly Certification[] }

/** Groups of two or more that prove the same: of all that they raise, or of what is required, if that is given. */
export function sameProofs(
  certifications: readonly Certification[],
  required: Required | undefined,
  worth: Worth,
): SameProof[] {
  const groups = new Map<string, { proof: Record<string, number>; members: Certification[] }>()
  for (const certification of certifications) {
    const proof = required ? proofFor(certification.raises, required) : { ...certification.raises }
    const skills = Object.keys(proof).sort()
    if (skills.length === 0) continue
    const key = skills.map((skill) => `${skill}:${proof[skill]}`).join()
    const group = groups.get(key) ?? { proof, members: [] }
    group.members.push(certification)
    groups.set(key, group)
  }
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ proof, members }) => ({ proof, members: members.sort((a, b) => effort(a, b, worth)) }))
    .sort((a, b) => b.members.length - a.members.length)
}

/** One certification proves all that another proves, and more, for no more hours. */
export type MoreProof = { less: Certification; more: Certification; extra: Readonly<Record<string, number>> }

/** Where taking another certification proves more of what is required, in no more hours: for each the one that adds most. */
export function moreProofs(certifications: readonly Certification[], required: Required): MoreProof[] {
  const proven = certifications
    .map((certification) => ({ certification, proof: proofFor(certification.raises, required) }))
    .filter(({ proof }) => Object.keys(proof).length > 0)
  return proven.flatMap(({ certification: less, proof }) => {
    const better = proven
      .filter(
        (other) => other.certification.hours <= less.hours && covers(other.proof, proof) && !covers(proof, other.proof),
      )
      .map((other) => ({ more: other.certification, extra: beyond(other.proof, proof) }))
      .sort((a, b) => sum(b.extra) - sum(a.extra) || a.more.hours - b.more.hours)
    return better[0] ? [{ less, ...better[0] }] : []
  })
}

const beyond = (one: Required, other: Required) =>
  Object.fromEntries(Object.entries(one).filter(([skill, level]) => level > (other[skill] ?? 0)))
const sum = (levels: Required) => Object.values(levels).reduce((total, level) => total + level, 0)

/** What an amount counts as in one currency; undefined where nobody has said. */
export type Worth = (money: Money) => number | undefined

/** How a group compares: who takes the fewest hours, who costs least, and whether that can be said at all. */
export function cheapestOf(members: readonly Certification[], worth: Worth) {
  const prices = members.map(({ cost }) => (cost ? worth(cost) : undefined))
  const known = prices.every((price) => price !== undefined)
  const least = Math.min(...prices.map((price) => price ?? Infinity))
  const fewest = Math.min(...members.map(({ hours }) => hours))
  const byHours = members.filter(({ hours }) => hours === fewest)
  const byCost = members.filter((_, at) => prices[at] === least)
  return {
    fewestHours: byHours.length < members.length ? byHours : [],
    leastCost: known && byCost.length < members.length ? byCost : [],
    costsKnown: known,
  }
}

function effort(a: Certification, b: Certification, worth: Worth): number {
  const price = ({ cost }: Certification) => (cost ? worth(cost) : undefined) ?? Infinity
  const [one, other] = [price(a), price(b)]
  return a.hours - b.hours || (one === other ? 0 : one - other) || (a.title < b.title ? -1 : 1)
}
