import type { StrainQuestion } from '../model'

/** How each question is asked, and what its ends mean. */
export const asked: Readonly<Record<StrainQuestion, { title: string; ask: string; least: string; most: string }>> = {
  workload: { title: 'Workload', ask: 'How much was there to do?', least: 'Very little', most: 'Far too much' },
  interruptions: {
    title: 'Interruptions',
    ask: 'How often were you pulled away?',
    least: 'Hardly ever',
    most: 'All the time',
  },
  energy: { title: 'Energy', ask: 'How much energy is left?', least: 'Drained', most: 'Plenty' },
}

/** The outer tenth of a scale is never told apart, so that no mean says what everyone answered. */
export const farthest = { least: 1.5, most: 4.5 } as const

/** A mean of a picture: "3", "2.5", "4.5 or more". */
export function sayMean(mean: number): string {
  if (mean <= farthest.least) return `${farthest.least} or less`
  if (mean >= farthest.most) return `${farthest.most} or more`
  return String(mean)
}
