'use server'

import { action } from '@/lib/access/action'
import { sayStrain } from '@/lib/strain/commands/say-strain'
import { takeBackStrain } from '@/lib/strain/commands/take-back-strain'
import { sayStrainInput, takeBackStrainInput } from '@/lib/strain/input'

export const say = action(sayStrainInput, sayStrain)
export const takeBack = action(takeBackStrainInput, takeBackStrain)
