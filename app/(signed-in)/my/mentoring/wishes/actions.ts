'use server'

import { action } from '@/lib/access/action'
import { setMentorWishesInput } from '@/lib/mentorship/capacity-input'
import { setMentorWishes } from '@/lib/mentorship/commands/set-mentor-wishes'

export const sayWishes = action(setMentorWishesInput, setMentorWishes)
