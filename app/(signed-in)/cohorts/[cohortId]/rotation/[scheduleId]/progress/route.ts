import { endpoint } from '@/lib/access/endpoint'
import { progressInput } from '@/lib/rotation/input'
import { showProgress } from '@/lib/rotation/show-progress'

/** How far the drawing up of a schedule has come. */
export const GET = endpoint(progressInput, showProgress, { reads: 'parameters' })
