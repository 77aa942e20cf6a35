import type { Database } from '@/db'
import { organisation } from '@/db/schema'
import { bakePng } from '@/lib/interchange/badges/png'
import { bakeSvg } from '@/lib/interchange/badges/svg'
import { drawBadge, type Pictured } from './draw'
import { pictureOf } from './picture'
import { findBadge, type BadgeRecord } from './queries'

/** A badge as a picture with the credential inside, as Open Badges 3.0 bakes it. Undefined where there is no such badge. */
export async function bakedBadge(db: Database, badgeId: string, as: 'png' | 'svg'): Promise<Uint8Array | undefined> {
  const recorded = await findBadge(db, badgeId)
  if (!recorded) return undefined
  const credential = JSON.stringify(recorded.credential)
  const shown = await pictured(db, recorded)
  return as === 'png'
    ? bakePng(await pictureOf(shown), credential)
    : new TextEncoder().encode(bakeSvg(drawBadge(shown), credential))
}

/** Drawn from the credential itself, so that the picture says what was signed even after the catalogue has changed. */
async function pictured(db: Database, { credential, level }: BadgeRecord): Promise<Pictured> {
  const [served] = await db.select({ name: organisation.name }).from(organisation)
  const skill = String(credential['name']).replace(/, level \d+$/, '')
  return { skill, level, organisation: served?.name ?? '' }
}
