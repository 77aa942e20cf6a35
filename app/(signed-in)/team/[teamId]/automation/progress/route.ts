import { endpoint } from '@/lib/access/endpoint'
import { progressInput } from '@/lib/automation/input'
import { showWeighing } from '@/lib/automation/show-weighing'

/** How far the weighing of a team's automation opportunities has come. */
export const GET = endpoint(progressInput, showWeighing, { reads: 'parameters' })
