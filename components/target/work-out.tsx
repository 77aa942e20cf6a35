'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
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

/** Works the plan out as soon as it is shown, says how long that takes at most, and leads to the plan. */
export function WorkOut({ action, patience, what }: WorkOutProps) {
  const router = useRouter()
  const [, start] = useTransition()
  const [seconds, setSeconds] = useState(0)
  const [refusal, setRefusal] = useState<string>()
  const [waitsForOther, setWaitsForOther] = useState(false)
  const begun = useRef(false)

  const work = useCallback(
    (again: boolean) => {
      setRefusal(undefined)
      setWaitsForOther(false)
      setSeconds(0)
      start(async () => {
        const { key, isAsked } = planningKey(what, again)
        const result = await action({}, key)
        if (result.ok) router.replace('/my/plan')
        // After a reload the first asking is still at work; this page leads on as soon as its plan is there.
        else if (isAsked && !again) setWaitsForOther(true)
        else setRefusal(result.refusal.message)
      })
    },
    [action, router, what],
  )
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    work(false)
  }, [work])
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000)
    return () => clearInterval(timer)
  }, [])

  useEffect(() => {
    if (!waitsForOther) return
    const timer = setInterval(() => router.refresh(), 2000)
    return () => clearInterval(timer)
  }, [waitsForOther, router])

  if (refusal ?? (waitsForOther && seconds > patience * 2))
    return (
      <Notice
        tone="warning"
        title="There is no plan yet"
        action={
          <span className="flex flex-wrap gap-2">
            <Button onClick={() => work(true)}>Try again</Button>
            <LinkButton href="/my/start/hours">Change something</LinkButton>
          </span>
        }
      >
        {refusal ?? 'It takes longer than it should.'}
      </Notice>
    )
  return (
    <div className="grid gap-5">
      <ProgressBar
        label="Working out your plan"
        value={Math.min(seconds, patience)}
        max={patience}
        says={seconds < patience ? `${seconds} of at most ${patience} seconds` : 'Looking at what would move the date'}
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
  )
}

function saysAt(seconds: number): string {
  if (seconds < 3) return 'Choosing among courses, certificates, rotations and projects.'
  return seconds < 8
    ? 'Proving that no plan is ready earlier.'
    : 'Seeing what an hour more, or a step less, would change.'
}
