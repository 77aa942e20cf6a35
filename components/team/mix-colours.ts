import type { Mix } from '@/lib/hours/model'

/** The colour of each kind of work; written out because the stylesheet is made from the names it finds. */
export const mixFill: Readonly<Record<Mix, string>> = {
  run: 'fill-run',
  grow: 'fill-grow',
  transform: 'fill-transform',
}

export const mixSolid: Readonly<Record<Mix, string>> = { run: 'bg-run', grow: 'bg-grow', transform: 'bg-transform' }
