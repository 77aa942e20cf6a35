'use client'

import { useState } from 'react'

import { calendarLimits } from '@/lib/calendar/model'
import type { Proposals } from '@/lib/calendar/views/proposal'

const lost = 'The file did not reach the server, or the answer did not come back. Choose it once more.'
const megabytes = calendarLimits.busyBytes / 1_000_000

/** Sends a calendar file, and keeps what was found in it until another is asked for. */
export function useBusyFile() {
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [found, setFound] = useState<Proposals>()

  const read = async (file: File) => {
    setRefused(undefined)
    if (file.size > calendarLimits.busyBytes) {
      const has = (file.size / 1_000_000).toFixed(1)
      setRefused(`${file.name} has ${has} MB, and ${megabytes} MB are the most. Export a shorter period.`)
      return
    }
    setReading(true)
    const answer = await send(file)
    if (typeof answer === 'string') setRefused(answer)
    else setFound(answer)
    setReading(false)
  }
  return { reading, refused, found, read, forget: () => setFound(undefined) }
}

/** What was found, or why not in a sentence. */
async function send(file: File): Promise<Proposals | string> {
  try {
    const answer = await fetch('/my/calendar/times', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    const body: unknown = await answer.json()
    // Our own handler answers with what it found, or with a problem document that has a sentence.
    if (answer.ok) return body as Proposals
    return typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : lost
  } catch {
    return lost
  }
}
