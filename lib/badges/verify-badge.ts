import type { Database } from '@/db'
import { issuing, type Issuing } from '@/lib/access/issuing'
import { countTry } from '@/lib/access/rate-limit'
import { done, refuse, type Result } from '@/lib/core/result'
import { examineBadge, type KnownKeys } from '@/lib/interchange/badges/examine'
import { readBadge } from '@/lib/interchange/badges/read-badge'
import { credentialIn } from '@/lib/interchange/badges/unbake'
import { badgeIdIn, issuerAt } from './addresses'
import { examineInWorker } from './check-in-worker'
import type { VerifyBadgeInput } from './input'
import { ourPublicKeys } from './keys'
import { badgeLimits, type BadgeFault, type BadgeVerdict, type Examined } from './model'
import { findBadge, type BadgeRecord } from './queries'
import { verdictOf } from './verdict'

type Asking = { db: Database; now: Date; internetAddress: string }

/** Checks a badge that anyone brings: pasted, or in a file that may be a picture with the badge inside. It reads, and tells. */
export async function verifyBadge(asking: Asking, input: VerifyBadgeInput): Promise<Result<BadgeVerdict>> {
  const { db, now, internetAddress } = asking
  const tooMany = await countTry(db, now, `verify-badge:${internetAddress}`, { tries: 30, minutes: 1 })
  if (tooMany) return tooMany
  const bytes =
    input.file && input.file.size > 0
      ? new Uint8Array(await input.file.arrayBuffer())
      : Buffer.from(input.text.trim(), 'utf8')
  if (bytes.length === 0)
    return refuse('invalid', 'Please check the marked fields.', {
      text: 'Paste a badge here, or choose a file that holds one.',
    })
  return verdictOn(asking, bytes)
}

/** The same from bytes. `house` says which issuer is our own; strangers' badges are examined where they can do no harm. */
export async function verdictOn(
  { db, now }: Pick<Asking, 'db' | 'now'>,
  bytes: Uint8Array,
  house: Pick<Issuing, 'address'> = issuing(),
  examine: typeof examineInWorker = examineInWorker,
): Promise<Result<BadgeVerdict>> {
  if (bytes.length > badgeLimits.bytes)
    return refuse('invalid', 'That is larger than 1 MB, and no badge is. Choose the badge itself.')
  const found = credentialIn(bytes)
  if ('why' in found) return done(verdictOf(refused('malformed', found.why), undefined, now))
  // What can be told at a glance needs no thread of its own.
  const read = readBadge(found.text)
  if ('fault' in read) return done(verdictOf(refused(read.fault, read.why), undefined, now))

  const badgeId = badgeIdIn(found.text)
  const recorded = badgeId === undefined ? undefined : await findBadge(db, badgeId)
  const examined = await examine({ text: found.text, known: await ourKeys(db, house, recorded) })
  if (examined === 'busy')
    return refuse('too-many', 'Many badges are being checked just now. Please try again in a minute.')
  return done(verdictOf(examined, isOfRecord(examined.badge?.id, recorded) ? recorded : undefined, now))
}

const refused = (fault: BadgeFault, why: string): Examined => ({ says: 'refused', fault, why, badge: null })

/** A badge that was issued here, checked as anyone would check it: its page shows this. */
export async function verdictOnRecord(
  { db, now }: Pick<Asking, 'db' | 'now'>,
  recorded: BadgeRecord,
  house: Pick<Issuing, 'address'> = issuing(),
): Promise<BadgeVerdict> {
  const text = JSON.stringify(recorded.credential)
  return verdictOf(await examineBadge(text, await ourKeys(db, house, recorded)), recorded, now)
}

/** Our own keys, under our address and under that which a badge of ours was issued with. */
async function ourKeys(
  db: Database,
  { address }: Pick<Issuing, 'address'>,
  recorded?: BadgeRecord,
): Promise<KnownKeys> {
  const keys = await ourPublicKeys(db)
  return { [issuerAt(address, '').id]: keys, ...(recorded && { [issuerOf(recorded)]: keys }) }
}

function issuerOf({ credential: { issuer } }: BadgeRecord): string {
  return typeof issuer === 'object' && issuer !== null && 'id' in issuer ? String(issuer.id) : String(issuer)
}

const isOfRecord = (id: string | null | undefined, recorded: BadgeRecord | undefined) =>
  typeof id === 'string' && recorded?.credential['id'] === id
