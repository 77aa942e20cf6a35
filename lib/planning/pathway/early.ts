import type { Laying } from './lay'
import type { PlannedStep } from './worked'

/**
 * Among plans of the same activities that end in time, one in which the first ids come first: each in turn is offered every
 * week's hours before all but those ahead of it, and keeps that place if the plan still ends in time.
 */
export function earlyById(
  laying: Laying,
  steps: readonly PlannedStep[],
  attempt: (laying: Laying) => readonly PlannedStep[] | undefined,
): readonly PlannedStep[] {
  let best = steps
  let ahead: readonly number[] = []
  for (const at of steps.keys()) {
    const order = [...ahead, at, ...laying.order.filter((other) => other !== at && !ahead.includes(other))]
    const earlier = attempt({ ...laying, order, aims: laying.aims.map((aim, other) => (other === at ? 0 : aim)) })
    if (!earlier) continue
    best = earlier
    ahead = [...ahead, at]
  }
  return best
}
