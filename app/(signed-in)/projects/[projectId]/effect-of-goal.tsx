import { Suspense } from 'react'

import { Working } from '@/components/pathway/working'
import { Effect } from '@/components/projects/effect'
import type { Context } from '@/lib/access/context'
import { whatIfSeconds } from '@/lib/pathways/solve-scenario'
import { showEffect } from '@/lib/projects/show-effect'
import type { GoalView } from '@/lib/projects/view'

/** What a goal does to its person's date, worked out while the rest of the page is there already. */
export function EffectOfGoal({ context, goal }: { context: Context; goal: GoalView }) {
  return (
    <Suspense key={goal.id} fallback={<Working most={whatIfSeconds} />}>
      <Effect effect={showEffect(context, goal.id)} />
    </Suspense>
  )
}
