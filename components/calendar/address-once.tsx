'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import type { CalendarLinkOnce } from '@/lib/calendar/view'

/** A link's address, which is shown this once: to copy, or to open in the calendar program of this machine. */
export function AddressOnce({ label, path, address }: CalendarLinkOnce & { address: string }) {
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const url = new URL(path, address).href
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <div role="status" className="flex flex-col gap-3 rounded-lg border border-accent/25 bg-accent-soft p-4">
      <p>
        <span className="font-medium">The link for {label}.</span> It is shown only now. Whoever has it reads your
        titles and times, so give it to your calendar program and to nobody else.
      </p>
      <code className="rounded-md border bg-surface px-3 py-2 font-mono text-sm break-all select-all">{url}</code>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={copy}>{copied === 'yes' ? 'Copied' : 'Copy'}</Button>
        <a href={url.replace(/^https?:/, 'webcal:')} className={buttonLook()}>
          Open in my calendar
        </a>
      </div>
      {copied === 'no' && (
        <p className="text-sm">The browser would not copy it. Select the address and copy it by hand.</p>
      )}
    </div>
  )
}
