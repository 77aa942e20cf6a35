'use server'

import { action } from '@/lib/access/action'
import { revokeBadge } from '@/lib/badges/commands/revoke-badge'
import { revokeBadgeInput } from '@/lib/badges/input'

export const revoke = action(revokeBadgeInput, revokeBadge)
