import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import type { BadgeFacts, BadgeFault, Examined } from '@/lib/badges/model'
import { quoted } from '@/lib/core/faults'
import { loaderOf, NotAtHand } from './contexts'
import type { Json } from './json-ld'
import { keyOfDid, publicKeyPattern, verificationMethodOf } from './keys'
import { readBadge } from './read-badge'

/** Issuers whose public keys are known: address → keys as multibase. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>

/**
 * Tells of a badge what can be told from itself and from known keys: whether it is one, who signed it, and whether it was
 * changed since. It asks nobody, reads no clock, and does not look at dates. Hostile documents can take long: see the worker.
 */
export async function examineBadge(text: string, known: KnownKeys): Promise<Examined> {
  const read = readBadge(text)
  if ('fault' in read) return { says: 'refused', fault: read.fault, why: read.why, badge: null }
  const { facts, document, proofs } = read
  const refused = (fault: BadgeFault, why: string): Examined => ({ says: 'refused', fault, why, badge: facts })

  const keys = keysOf(facts.issuer.id, known)
  for (const proof of proofs) {
    const named = keyNamedIn(proof, facts.issuer.id)
    if (named === undefined) return refused('wrong-issuer', strangerSays(facts, proof['verificationMethod']))
    if (keys && !keys.includes(named)) return refused('wrong-issuer', strangerSays(facts, proof['verificationMethod']))
  }
  if (!keys) return { says: 'elsewhere', badge: facts }

  for (const proof of proofs) {
    const broken = await whatIsBroken(document, proof, facts.issuer.id, keys)
    if (broken) return refused(broken.fault, broken.why)
  }
  return { says: 'signed', by: Object.hasOwn(known, facts.issuer.id) ? 'known' : 'key', badge: facts }
}

/** The keys that may speak for an issuer; a `did:key` is its own. Undefined where they cannot be known without asking. */
function keysOf(issuerId: string, known: KnownKeys): readonly string[] | undefined {
  if (Object.hasOwn(known, issuerId)) return known[issuerId]
  const own = keyOfDid(issuerId)
  return own ? [own] : undefined
}

/** The key that a proof names, if it names one of this issuer's; its fragment, where that is no key itself. */
function keyNamedIn({ verificationMethod }: Json, issuerId: string): string | undefined {
  if (typeof verificationMethod !== 'string') return undefined
  const own = keyOfDid(verificationMethod)
  if (own) return verificationMethod.split('#')[0] === issuerId ? own : undefined
  const [address, fragment] = verificationMethod.split('#')
  return address === issuerId && fragment ? fragment : undefined
}

async function whatIsBroken(document: Json, proof: Json, issuerId: string, keys: readonly string[]) {
  const methods = keys
    .filter((key) => publicKeyPattern.test(key))
    .flatMap((key) => {
      const method = verificationMethodOf(issuerId, key)
      return [[method.id, method] as const, [issuerId, method] as const]
    })
  try {
    const documentLoader = loaderOf(new Map(methods))
    const suite = new DataIntegrityProof({ cryptosuite })
    const checked = await suite.verifyProof({ proof, proofSet: [proof], document, documentLoader })
    return checked.verified ? undefined : asFault(checked.error)
  } catch (error) {
    return asFault(error)
  }
}

/** What stopped the libraries, as a reason. They throw for a broken signature and for a document that cannot be read alike. */
function asFault(error: unknown): { fault: BadgeFault; why: string } {
  const says = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  if (error instanceof NotAtHand || /loading document failed|not known here/i.test(says))
    return { fault: 'unknown-context', why: 'It refers to a vocabulary that is not known here.' }
  if (/deep iterations|work factor|aborted|Maximum call stack/i.test(says))
    return { fault: 'too-complex', why: 'It is knotted in a way that no badge needs, so checking it was given up.' }
  if (/safe mode|protected term|jsonld\./i.test(says))
    return {
      fault: 'malformed',
      why: 'It has fields that its vocabularies do not define, so that no signature can cover them.',
    }
  return { fault: 'tampered', why: 'Its signature does not fit: something in it was changed after it was signed.' }
}

const strangerSays = ({ issuer }: BadgeFacts, method: unknown) =>
  `It says that it was issued by ${quoted(issuer.name || issuer.id)}, but it is signed with a key that is not theirs: ${quoted(String(method))}.`
