'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { formatDate } from '@/components/ui/format-date'
import type { OnceShown } from '@/lib/portfolio/view'

/** A link that is shown this once, with a button to copy it. */
export function LinkOnce({ name, path, expiresAt, says }: OnceShown & { says: string }) {
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const address = new URL(path, window.location.origin).href
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <div role="status" className="flex flex-col gap-3 rounded-lg border border-accent/25 bg-accent-soft p-4">
      <p>
        <span className="font-medium">The link for {name}.</span> {says} It is shown only now, and ends on{' '}
        {formatDate(expiresAt.slice(0, 10))}.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-48 rounded-md border bg-surface px-3 py-2 font-mono text-sm break-all select-all">
          {address}
        </code>
        <Button onClick={copy}>{copied === 'yes' ? 'Copied' : 'Copy'}</Button>
      </div>
      {copied === 'no' && (
        <p className="text-sm">The browser would not copy it. Select the address and copy it by hand.</p>
      )}
    </div>
  )
}
