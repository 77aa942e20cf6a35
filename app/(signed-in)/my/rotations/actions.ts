'use server'

import { action } from '@/lib/access/action'
import { seeNotices } from '@/lib/rotation/commands/see-notices'
import { seeNoticesInput } from '@/lib/rotation/inputs/mine'

export const see = action(seeNoticesInput, seeNotices)
