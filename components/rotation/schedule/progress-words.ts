import { countOf, formatNumber } from '@/components/ui/format-amount'
import type { ProgressView } from '@/lib/rotation/views/schedule'

/** What is going on, in a few words. */
export function stageWords({ state, progress }: ProgressView): string {
  if (state === 'queued' || !progress) return 'Waits for its turn'
  if (progress.stage === 'reading') return 'Reading the cohort'
  if (progress.stage === 'first-schedule') return 'Looking for a first schedule that keeps every rule'
  if (progress.stage === 'explaining') return 'Finding out why, and what would help'
  return provingWords[progress.goal ?? 'total']
}

const provingWords = {
  changes: 'Looking for the fewest changes, and proving it',
  lowest: 'Looking for the best for whoever has least, and proving it',
  total: 'Looking for the most points, and proving it',
} as const

type Measure = { label: string; value: number; max: number; says: string; gap: string }

/** The bar and what it measures: what is found against what is proven; as long as there is neither, the time. */
export function measureOf({ progress, most }: ProgressView): Measure {
  const { best, bound, goal = 'total', seconds = 0 } = progress ?? {}
  if (best === undefined || bound === undefined)
    return {
      label: best === undefined ? 'No schedule yet' : `Best so far: ${worth(goal, best)}`,
      value: Math.min(seconds, most),
      max: most,
      says: timeSaid(seconds, most),
      gap: 'What is found, and what is proven of it, shows here as soon as there is something.',
    }
  // Of changes fewer are better, so the proven least is measured against what is found.
  const [value, max] = goal === 'changes' ? [bound, best] : [best, bound]
  const gap = Math.abs(bound - best)
  return {
    label: `Best so far: ${worth(goal, best)}`,
    value: max === 0 ? 1 : value,
    max: max === 0 ? 1 : max,
    says: goal === 'changes' ? `proven: at least ${formatNumber(bound)}` : `proven: at most ${formatNumber(bound)}`,
    gap:
      gap === 0
        ? 'Nothing better is possible here.'
        : `At most ${worth(goal, gap)} from the best there can be (${percent(gap, Math.max(best, bound))}).`,
  }
}

const worth = (goal: 'changes' | 'lowest' | 'total', count: number): string =>
  goal === 'changes'
    ? countOf(count, 'change')
    : `${countOf(count, 'point')}${goal === 'lowest' ? ' for the lowest' : ''}`

const percent = (part: number, whole: number): string => {
  const share = (part / Math.max(1, whole)) * 100
  return `${share < 0.1 ? 'under 0.1' : share.toFixed(1)} %`
}

export const timeWords = ({ state, progress, most }: ProgressView): string =>
  state === 'queued' || !progress ? 'Not begun yet' : timeSaid(progress.seconds, most)

const timeSaid = (seconds: number, most: number): string =>
  `${formatNumber(Math.floor(seconds))} of at most ${countOf(most, 'second')}`
