'use server'

import { action } from '@/lib/access/action'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { recogniseLevelInput } from '@/lib/pathways/input'

export const recognise = action(recogniseLevelInput, recogniseLevel)
