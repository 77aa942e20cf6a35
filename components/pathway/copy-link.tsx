'use client'

import { Link2 } from 'lucide-react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'

/** Copies the address of this scenario. */
export function CopyLink() {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href)
      sayDone('Link copied. It holds these assumptions; whoever opens it sees what they would do to their own plan.')
    } catch {
      sayDone('The browser would not copy it. The address bar holds the same link.')
    }
  }
  return (
    <Button variant="quiet" icon={<Link2 aria-hidden="true" />} onClick={copy}>
      Copy link
    </Button>
  )
}
