'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'

/** A link that is shown this once, with a button to copy it. */
export function LinkNotice({ name, path, expiresAt }: { name: string; path: string; expiresAt: string }) {
  const [copied, setCopied] = useState(false)
  const address = new URL(path, window.location.origin).href
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(expiresAt))
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }

  return (
    <div role="status" className="flex flex-col gap-3 rounded-lg border border-accent/25 bg-accent-soft p-4">
      <p className="font-medium">
        Send this link to {name}. It is shown only now, works once, and ends on {day}.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <code className="min-w-0 flex-1 basis-64 rounded-md border bg-surface px-3 py-2 font-mono text-sm break-all select-all">
          {address}
        </code>
        <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>
      </div>
    </div>
  )
}
