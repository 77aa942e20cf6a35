import { generate } from '@digitalbazaar/ed25519-multikey'
import type { Signer } from './json-ld'

/** A key of an issuer: what it is called in credentials, its public half, and the hand that signs. */
export type SigningKey = { id: string; publicKey: string; signer: Signer }

/** An Ed25519 public key as multibase writes it; its secret half never looks like that. */
export const publicKeyPattern = /^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/

/** The Ed25519 key that follows from 32 secret bytes; in credentials it goes by its public half, after the issuer's address. */
export async function keyFromSeed(seed: Uint8Array, issuerId: string): Promise<SigningKey> {
  const pair = await generate({ seed, controller: issuerId })
  return { id: pair.id, publicKey: pair.publicKeyMultibase, signer: pair.signer() }
}

/** A public key as credentials refer to it: by the issuer's address and the key itself. */
export const verificationMethodOf = (issuerId: string, publicKey: string) => ({
  id: `${issuerId}#${publicKey}`,
  type: 'Multikey',
  controller: issuerId,
  publicKeyMultibase: publicKey,
})

/** The key that a `did:key` names: it is the identifier itself. Written bare or with the key again as its fragment. */
export function keyOfDid(did: string): string | undefined {
  const [, key, fragment] = /^did:key:([^#]+)(?:#(.+))?$/.exec(did) ?? []
  if (!key || !publicKeyPattern.test(key)) return undefined
  return fragment === undefined || fragment === key ? key : undefined
}
