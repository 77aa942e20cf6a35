'use client'

import { Spinner } from '@/components/ui/spinner'
import type { ProgressView } from '@/lib/rotation/views/schedule'

import { useProgress } from './use-progress'

const isWeighed = ({ isWeighing }: ProgressView) => !isWeighing

/** The schedule is there, and what stands beside it is still being worked out; it shows by itself. */
export function Weighing({ path, first }: { path: string; first: ProgressView }) {
  useProgress(path, first, isWeighed)
  return (
    <p role="status" className="flex items-center gap-2.5 text-sm text-ink-soft">
      <Spinner />
      What more changes would buy, and what a promise to everyone costs, is being worked out beside this.
    </p>
  )
}
