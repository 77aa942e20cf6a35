import { countOf } from '@/components/ui/format-amount'
import type { MyProtectedTime } from '@/lib/protected-time/views/mine'
import { sayLength } from '@/lib/protected-time/views/words'

/** How the blocks of a week stand to its hours, in one sentence. */
export function sumInWords({ own, givenBack, inBlocks }: MyProtectedTime['hours']): string {
  const hours = own + givenBack
  const flexible = hours * 60 - inBlocks
  if (inBlocks === 0)
    return `Your ${countOf(hours, 'hour')} a week have no fixed place yet. Give them one, and others can see when not to ask.`
  if (flexible > 0)
    return `Your blocks hold ${sayLength(inBlocks)} of ${countOf(hours, 'hour')} a week; ${sayLength(flexible)} ${flexible === 60 ? 'stays' : 'stay'} flexible.`
  if (flexible === 0) return `Your blocks hold all ${countOf(hours, 'hour')} of your week.`
  return `Your blocks come to ${sayLength(inBlocks)}, more than the ${countOf(hours, 'hour')} a week that you plan with.`
}
