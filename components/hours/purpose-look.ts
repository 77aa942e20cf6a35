import type { Tone } from '@/components/ui/badge'
import type { Line } from '@/lib/hours/views/line'

/** The colour of what hours were for; the word always stands beside it. */
export const purposeTone: Readonly<Record<Line['purpose'], Tone>> = {
  run: 'run',
  grow: 'grow',
  transform: 'transform',
  protected: 'accent',
  instruction: 'course',
}
