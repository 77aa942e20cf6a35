'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Result } from '@/lib/core/result'

import { planningKey } from './planning-key'

type WorkOutProps = {
  action: (input: unknown, key?: string) => Promise<Result<unknown>>
  /** The most that planning takes before the best so far is shown, in seconds. */
  patience: number
  /** What is being planned; the same again is not planned twice. */
  what: string
}

/** After a reload the first asking may still be at work: it is asked after this often, so many times. */
const pauseSeconds = 5
const askings = 8

/** Works the plan out as soon as it is shown, says how long that takes at most, and leads to the plan. */
export function WorkOut({ action, patience, what }: WorkOutProps) {
  const router = useRouter()
  const [seconds, setSeconds] = useState(0)
  const [refusal, setRefusal] = useState<string>()
  const begun = useRef(false)

  const work = useCallback(
    async (again: boolean) => {
      setRefusal(undefined)
      setSeconds(0)
      const { key, isAsked } = planningKey(what, again)
      for (let asked = 1; ; asked++) {
        const result = await action({}, key)
        if (result.ok) return router.replace('/my/plan')
        if (!isAsked || asked === askings) return setRefusal(result.refusal.message)
        await new Promise((resolve) => setTimeout(resolve, pauseSeconds * 1000))
      }
    },
    [action, router, what],
  )
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void work(false)
  }, [work])
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000)
    return () => clearInterval(timer)
  }, [])

  if (refusal)
    return (
      <Notice
        tone="warning"
        title="There is no plan yet"
        action={
          <span className="flex flex-wrap gap-2">
            <Button onClick={() => void work(true)}>Try again</Button>
            <LinkButton href="/my/start/hours">Change something</LinkButton>
          </span>
        }
      >
        {refusal}
      </Notice>
    )
  return (
    <Card>
      <div className="grid gap-5">
        <ProgressBar
          label="Working out your plan"
          value={Math.min(seconds, patience)}
          max={patience}
          says={
            seconds < patience ? `${seconds} of at most ${patience} seconds` : 'Looking at what would move the date'
          }
        />
        <p role="status" className="text-ink-soft">
          {saysAt(seconds)}
        </p>
        <div className="-ml-4">
          <LinkButton href="/my/start/hours" variant="quiet">
            Go back and change something
          </LinkButton>
        </div>
      </div>
    </Card>
  )
}

function saysAt(seconds: number): string {
  if (seconds < 3) return 'Choosing among courses, certificates, rotations and projects.'
  return seconds < 8
    ? 'Proving that no plan is ready earlier.'
    : 'Seeing what an hour more, or a step less, would change.'
}
