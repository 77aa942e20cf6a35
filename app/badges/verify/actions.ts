'use server'

import { publicAction } from '@/lib/access/entrance'
import { verifyBadgeInput } from '@/lib/badges/input'
import { verifyBadge } from '@/lib/badges/verify-badge'

export const verify = publicAction(verifyBadgeInput, verifyBadge)
