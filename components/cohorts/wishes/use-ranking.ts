'use client'

import { useState } from 'react'

/** The wishes in their order, and the ways to change it; each change is told to those who listen. */
export function useRanking(start: readonly string[], nameOf: (hostId: string) => string, most: number) {
  const [ranked, setRanked] = useState(start)
  const [says, setSays] = useState('')
  const change = (next: readonly string[], told: string) => {
    setRanked(next)
    setSays(told)
  }
  const without = (hostId: string) => ranked.filter((id) => id !== hostId)

  /** Puts a host at a place counted from 0, whether it was wished before or not. */
  function put(hostId: string, at: number) {
    const others = without(hostId)
    const place = Math.max(0, Math.min(others.length, at))
    const next = others.toSpliced(place, 0, hostId)
    if (next.length > most) return setSays(`There are ${most} wishes at most. Take one away first.`)
    change(next, `${nameOf(hostId)} is now wish ${place + 1} of ${next.length}.`)
  }
  return {
    ranked,
    says,
    isFull: ranked.length >= most,
    isChanged: ranked.join(' ') !== start.join(' '),
    put,
    add: (hostId: string) => put(hostId, ranked.length),
    move: (hostId: string, by: -1 | 1) => put(hostId, ranked.indexOf(hostId) + by),
    remove: (hostId: string) => change(without(hostId), `${nameOf(hostId)} is no longer a wish.`),
  }
}
