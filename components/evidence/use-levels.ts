'use client'

import { useEffect, useState } from 'react'

import type { DraftContent } from '@/lib/evidence/input'

type Words = Readonly<Record<string, readonly string[]>>

/** What the levels of the claimed skills mean: known from the beginning, or asked for when a skill is chosen. */
export function useLevels(known: Words, claims: DraftContent['claims']): (skillId: string) => readonly string[] {
  const [learned, setLearned] = useState<Words>({})
  const missing = claims.find(({ skillId }) => !(skillId in known) && !(skillId in learned))?.skillId

  useEffect(() => {
    if (missing === undefined) return
    let isWanted = true
    void askForLevels(missing).then((levels) => isWanted && setLearned((before) => ({ ...before, [missing]: levels })))
    return () => {
      isWanted = false
    }
  }, [missing])

  return (skillId) => known[skillId] ?? learned[skillId] ?? []
}

async function askForLevels(skillId: string): Promise<readonly string[]> {
  try {
    const answer = await fetch(`/evidence/skills/${encodeURIComponent(skillId)}`)
    if (!answer.ok) return []
    const body = (await answer.json()) as { levels: readonly string[] } // as our own handler answers
    return body.levels
  } catch {
    return []
  }
}
