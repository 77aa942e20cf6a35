'use server'

import { action } from '@/lib/access/action'
import { sayWishes } from '@/lib/cohorts/commands/say-wishes'
import { sayWishesInput } from '@/lib/cohorts/inputs/wishes'

export const say = action(sayWishesInput, sayWishes)
