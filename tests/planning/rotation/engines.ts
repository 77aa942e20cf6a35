import type { Engines, Search } from '@/lib/planning/rotation/engines'
import { highs } from '@/lib/solver/highs'

/** What tiny cohorts are solved with, and time enough for any of them. */
export const engines: Engines = { solve: highs, solveLinear: () => Promise.reject(new Error('not asked')) }
export const search: Search = { remaining: () => 60, report: () => undefined, isStopped: () => false }
