import { z } from 'zod'
import type { BadgeFacts, BadgeFault } from '@/lib/badges/model'
import { badgeLimits } from '@/lib/badges/model'
import { quoted } from '@/lib/core/faults'
import { readJson } from '@/lib/core/json'
import { contexts, credentialsContext, credentialsContextV1 } from './contexts'
import type { Json } from './json-ld'

/** A badge that is well formed: what it says, the document that was signed, and the proofs beside it. */
export type ReadBadge = { facts: BadgeFacts; document: Json; proofs: readonly Json[] }
export type Misread = { fault: BadgeFault; why: string }

const list = <T extends z.ZodType>(of: T) => z.union([z.array(of), of.transform((one) => [one])])
const words = z.string().catch('')
const word = z.string().min(1)
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
  .refine((text) => !Number.isNaN(Date.parse(text)))

const shape = z.looseObject({
  '@context': z.array(z.unknown()).min(1),
  id: word.optional(),
  description: words,
  type: list(z.string()),
  issuer: z.union([
    word.transform((id) => ({ id, name: '' })),
    z.looseObject({ id: word, name: words }).transform(({ id, name }) => ({ id, name })),
  ]),
  validFrom: moment.optional(),
  issuanceDate: moment.optional(),
  validUntil: moment.optional(),
  expirationDate: moment.optional(),
  credentialSubject: z.looseObject({
    id: word.optional(),
    identifier: list(
      z.looseObject({ hashed: z.boolean().catch(false), identityHash: words, identityType: words }),
    ).optional(),
    achievement: z.looseObject({
      name: word,
      description: words,
      criteria: z.looseObject({ narrative: words }).catch({ narrative: '' }),
    }),
  }),
  evidence: list(z.looseObject({ name: words, narrative: words })).optional(),
  credentialStatus: z.unknown().optional(),
})

/** Reads a badge strictly: nothing in it may be written in a way that a person and the signature would read differently. */
export function readBadge(text: string): ReadBadge | Misread {
  if (/^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text))
    return {
      fault: 'unsupported-proof',
      why: 'It is signed as a whole, as a JWT. Only proofs inside a badge can be checked here.',
    }
  const json = readJson(text, { depth: badgeLimits.depth, faults: 3 })
  if (!json.ok) return malformed(`It is not the JSON of a badge: ${json.faults[0]}.`)
  const proven = provenBy(json.value)
  if ('why' in proven) return { fault: 'unsupported-proof', why: proven.why }
  const strange = strangeIn(json.value)
  if (strange) return strange
  const read = shape.safeParse(json.value)
  if (!read.success)
    return malformed(`It is not an Open Badge: ${placeOf(read.error)} is missing or not what it should be.`)
  // The schema has just seen that it is an object.
  return understood(read.data, json.value as Json, proven.proofs)
}

function understood(badge: z.infer<typeof shape>, whole: Json, proofs: readonly Json[]): ReadBadge | Misread {
  const { type, issuer, credentialSubject: subject, evidence = [] } = badge
  const first = badge['@context'][0]
  if (first !== credentialsContext && first !== credentialsContextV1)
    return malformed('It is not a verifiable credential: its first context is another.')
  if (!type.includes('VerifiableCredential') || !type.some((kind) => badgeTypes.has(kind)))
    return malformed(`It is a credential, but not an Open Badge: its type is ${quoted(type.join(', '))}.`)

  const identities = subject.identifier ?? []
  const { proof: _proofs, ...document } = whole
  const facts: BadgeFacts = {
    id: badge.id ?? null,
    name: subject.achievement.name,
    description: subject.achievement.description,
    criteria: subject.achievement.criteria.narrative,
    note: badge.description,
    issuer,
    subject: {
      id: subject.id ?? null,
      name: identities.find(({ hashed, identityType }) => !hashed && identityType === 'name')?.identityHash || null,
      isHashed: identities.some(({ hashed }) => hashed),
    },
    evidence: evidence.map(({ name, narrative }) => ({ name, narrative })),
    validFrom: badge.validFrom ?? badge.issuanceDate ?? null,
    validUntil: badge.validUntil ?? badge.expirationDate ?? null,
    hasStatus: badge.credentialStatus !== undefined,
  }
  return { facts, document, proofs }
}

/** The proofs that can be checked here; those of other kinds may stand beside them. */
function provenBy(value: unknown): { proofs: readonly Json[] } | { why: string } {
  const given = [typeof value === 'object' && value !== null && 'proof' in value ? value.proof : []].flat()
  const all = given.filter((proof): proof is Json => typeof proof === 'object' && proof !== null)
  if (all.length === 0) return { why: 'It is not signed.' }
  if (all.length > badgeLimits.proofs)
    return { why: `It has ${all.length} proofs; ${badgeLimits.proofs} are the most.` }

  const proofs = all.filter(
    ({ type, cryptosuite }) => type === 'DataIntegrityProof' && cryptosuite === 'eddsa-rdfc-2022',
  )
  const kinds = all.map(({ type, cryptosuite }) => quoted(String(cryptosuite ?? type ?? 'unknown')))
  if (proofs.length === 0)
    return { why: `Its proof is of the kind ${kinds.join(', ')}; only eddsa-rdfc-2022 can be checked here.` }
  if (proofs.some(({ proofPurpose }) => proofPurpose !== 'assertionMethod'))
    return { why: 'Its proof was made for another purpose than to vouch for a badge.' }
  if (proofs.some((proof) => 'previousProof' in proof))
    return { why: 'Its proofs build on each other, which cannot be checked here.' }
  return { proofs }
}

const badgeTypes: ReadonlySet<string> = new Set(['OpenBadgeCredential', 'AchievementCredential'])

/** Names that would say the same to the signature under another spelling, and vocabularies that are not at hand. */
function strangeIn(value: unknown): Misread | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, within] of Object.entries(value)) {
    if (name === '@context') {
      const unknown = [within].flat().find((address) => typeof address !== 'string' || !contexts.has(address))
      if (unknown !== undefined)
        return { fault: 'unknown-context', why: `It uses the vocabulary ${nameOf(unknown)}, which is not known here.` }
    } else if (!Array.isArray(value) && !/^(?:[A-Za-z]\w*|@value|@language|@direction)$/.test(name))
      return malformed(`It has a field named ${quoted(name)}, which no badge needs.`)
    else {
      const strange = strangeIn(within)
      if (strange) return strange
    }
  }
  return undefined
}

const nameOf = (context: unknown) => (typeof context === 'string' ? quoted(context) : 'of its own that it brings along')
const placeOf = ({ issues }: z.ZodError) => quoted(issues[0]?.path.join('.') || 'the document')
const malformed = (why: string): Misread => ({ fault: 'malformed', why })
