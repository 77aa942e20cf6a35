import { and, eq, inArray } from 'drizzle-orm'
import { strainPictures } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import type { Led } from '@/lib/people/model'
import { spansBack } from './draw-pictures'
import { settledSpans } from './spans'
import type { StrainPictureView } from './views/strain'

/**
 * A team's pictures of the last year, the latest first; for those who lead it, and none for others. A span without one
 * looks the same whether nobody took part, too few did, or it is not drawn yet.
 */
export async function picturesOf(context: Context, team: Led): Promise<StrainPictureView[]> {
  const { actor, db, now } = context
  if (!can(actor, 'team.lead', team)) return []
  const spans = settledSpans(now.toISOString().slice(0, 10), spansBack)
  const rows = await db
    .select({ from: strainPictures.from, picture: strainPictures.picture })
    .from(strainPictures)
    .where(
      and(
        eq(strainPictures.teamId, team.id),
        inArray(
          strainPictures.from,
          spans.map(({ from }) => from),
        ),
      ),
    )
  return spans.map(({ from, to }) => ({ from, to, picture: rows.find((row) => row.from === from)?.picture ?? null }))
}
