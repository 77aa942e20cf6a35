import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list'
import type { Issuer } from './credential'
import type { Json } from './json-ld'

/** A list of what was revoked, as a credential yet to be signed: one bit per badge, in the order of their places. */
export async function statusListCredential(list: {
  id: string
  issuer: Issuer
  length: number
  revoked: readonly number[]
  from: Date
  until: Date
}): Promise<Json> {
  const bits = await createList({ length: list.length })
  for (const place of list.revoked) bits.setStatus(place, true)
  const credential = await createCredential({ id: list.id, list: bits, statusPurpose: 'revocation' })
  return {
    ...credential,
    issuer: list.issuer.id,
    validFrom: instant(list.from),
    validUntil: instant(list.until),
  }
}

const instant = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`
