'use server'

import { action } from '@/lib/access/action'
import { closeWishes } from '@/lib/cohorts/commands/close-wishes'
import { openWishes } from '@/lib/cohorts/commands/open-wishes'
import { closeWishesInput, openWishesInput } from '@/lib/cohorts/inputs/wishes'

export const open = action(openWishesInput, openWishes)
export const close = action(closeWishesInput, closeWishes)
