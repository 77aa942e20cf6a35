import { isNotNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { badges } from '@/db/schema'
import { issuing, type Issuing } from '@/lib/access/issuing'
import { issuerDocument } from '@/lib/interchange/badges/credential'
import type { Json } from '@/lib/interchange/badges/json-ld'
import { sign } from '@/lib/interchange/badges/sign'
import { statusListCredential } from '@/lib/interchange/badges/status-list'
import { statusListAt } from './addresses'
import { keepKey, ourIssuer, ourPublicKeys } from './keys'
import { statusListLength } from './model'

type Where = { db: Database; now: Date }

/** Who this organisation is as an issuer, with all of its public keys; what credentials name as their issuer. */
export async function issuerProfile({ db, now }: Where, house: Issuing = issuing()): Promise<Json> {
  const { issuer, key } = await ourIssuer(db, house)
  await keepKey(db, now, key)
  return issuerDocument(issuer, await ourPublicKeys(db))
}

/** The signed list of what was taken back, as it is now. It says nothing about places that no badge holds. */
export async function statusList({ db, now }: Where, house: Issuing = issuing()): Promise<Json> {
  const { issuer, key } = await ourIssuer(db, house)
  await keepKey(db, now, key)
  const revoked = await db.select({ place: badges.statusIndex }).from(badges).where(isNotNull(badges.revokedAt))
  const list = await statusListCredential({
    id: statusListAt(house.address),
    issuer,
    length: statusListLength,
    revoked: revoked.map(({ place }) => place),
    from: now,
    until: new Date(now.getTime() + day),
  })
  return sign(list, key, now)
}

const day = 86_400_000
