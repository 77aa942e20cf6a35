'use server'

import { action } from '@/lib/access/action'
import { setTeamTerms } from '@/lib/workload/commands/set-team-terms'
import { setTeamTermsInput } from '@/lib/workload/input'

export const setTerms = action(setTeamTermsInput, setTeamTerms)
