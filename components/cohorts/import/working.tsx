import { ProgressBar } from '@/components/ui/progress-bar'

import type { Busy } from './use-wizard'

const words = {
  reading: ['Sending the file', 'Reading it'],
  checking: ['Sending the rows', 'Checking them'],
  'taking in': ['Sending the rows', 'Taking them in'],
} as const

/** How far it has come: bytes while they go out, then what the server is doing. */
export function Working({ busy }: { busy: Busy | null }) {
  const [sending, then] = words[busy?.doing ?? 'reading']
  const isOut = busy !== null && busy.sent >= busy.of
  const isLarge = busy !== null && busy.of > 100_000
  return (
    <>
      <p role="status" className="sr-only">
        {busy && `${isOut ? then : sending}…`}
      </p>
      {busy && isLarge && (
        <ProgressBar
          label={isOut ? `${then}…` : sending}
          value={busy.sent}
          max={busy.of}
          says={`${megabytes(busy.sent)} of ${megabytes(busy.of)} MB sent`}
        />
      )}
    </>
  )
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
