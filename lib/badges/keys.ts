import type { Database } from '@/db'
import { issuerKeys, organisation } from '@/db/schema'
import type { Issuing } from '@/lib/access/issuing'
import type { Issuer } from '@/lib/interchange/badges/credential'
import { keyFromSeed, type SigningKey } from '@/lib/interchange/badges/keys'
import { issuerAt } from './addresses'

/** Who issues here, and the key that signs now. */
export async function ourIssuer(
  db: Database,
  { address, seed }: Issuing,
): Promise<{ issuer: Issuer; key: SigningKey }> {
  const [served] = await db.select({ name: organisation.name }).from(organisation)
  const issuer = issuerAt(address, served?.name ?? 'Journeywork')
  return { issuer, key: await keyFromSeed(seed, issuer.id) }
}

/** Remembers the public half of a key from its first use on: what it signed is to verify for as long as the database lasts. */
export async function keepKey(db: Database, now: Date, { publicKey }: SigningKey): Promise<void> {
  await db.insert(issuerKeys).values({ id: publicKey, publicKey, createdAt: now }).onConflictDoNothing()
}

/** Every public key with which this organisation ever signed. */
export async function ourPublicKeys(db: Database): Promise<string[]> {
  const rows = await db.select({ key: issuerKeys.publicKey }).from(issuerKeys).orderBy(issuerKeys.createdAt)
  return rows.map(({ key }) => key)
}
