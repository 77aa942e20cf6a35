'use server'

import type { Route } from 'next'

import { action } from '@/lib/access/action'
import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { issueBadgeInput } from '@/lib/badges/input'

export const issue = action(issueBadgeInput, (context, input) => issueBadge(context, input), {
  limit: { name: 'issue-badge', tries: 30, minutes: 10 },
  goTo: ({ badgeId }) => `/badges/${badgeId}` as Route, // the page of the badge that was just made
})
