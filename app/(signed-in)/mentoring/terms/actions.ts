'use server'

import { action } from '@/lib/access/action'
import { setMentorTermsInput } from '@/lib/mentorship/capacity-input'
import { setMentorTerms } from '@/lib/mentorship/commands/set-mentor-terms'

export const offerToMentor = action(setMentorTermsInput, setMentorTerms)
