import { refuse } from '@/lib/core/result'

export const noOpportunity = refuse('not-found', 'There is no such task.')

export const stale = refuse(
  'stale',
  'This task was changed elsewhere meanwhile. Reload the page, have a look at it, and say again what you want.',
)
