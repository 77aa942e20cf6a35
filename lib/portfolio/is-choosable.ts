import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { ownBadges, ownCertifications, ownEvidence, ownExperiences, ownSignOffs } from './choosable'
import type { PortfolioItemKind } from './model'

/** Whether this is the actor's own and counts today: what they may show, and nothing else. */
export async function isChoosable(context: Context, kind: PortfolioItemKind, itemId: string): Promise<boolean> {
  const items = await choosable[kind](context)
  return items.some(({ id }) => id === itemId)
}

type Found = Promise<readonly { id: string }[]>
const signOffs = async (context: Context) => ownSignOffs(context, await currentCatalogue(context), new Map())

const choosable: Record<PortfolioItemKind, (context: Context) => Found> = {
  experience: async (context) => ownExperiences(context, await currentCatalogue(context)),
  evidence: ownEvidence,
  'sign-off': signOffs,
  badge: async (context) => ownBadges(context, await signOffs(context)),
  certification: async (context) => ownCertifications(context, await currentCatalogue(context)),
}
