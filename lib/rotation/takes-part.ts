import type { Apprentice } from '@/lib/cohorts/queries'

/** Whether someone must be with a host in a period: they have joined, have not left, and are not absent. */
export const takesPartIn = (
  { joinsIn, leavesAfter, absent }: Pick<Apprentice, 'joinsIn' | 'leavesAfter' | 'absent'>,
  period: number,
): boolean => period >= (joinsIn ?? 1) && period <= (leavesAfter ?? Infinity) && !absent.includes(period)
