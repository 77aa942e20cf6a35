'use server'

import { action } from '@/lib/access/action'
import { aimInput } from '@/lib/catalog/form-input'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'

export const aim = action(aimInput, chooseTarget)
