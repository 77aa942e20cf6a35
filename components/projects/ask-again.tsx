'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

import { Button } from '@/components/ui/button'

/** Asks the page anew, where the planner had no time for an answer. */
export function AskAgain() {
  const router = useRouter()
  const [pending, start] = useTransition()
  return (
    <Button size="small" pending={pending} onClick={() => start(() => router.refresh())}>
      Ask again
    </Button>
  )
}
