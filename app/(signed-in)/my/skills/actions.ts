'use server'

import { action } from '@/lib/access/action'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { claimLevelsInput } from '@/lib/pathways/input'

export const claim = action(claimLevelsInput, claimLevels)
