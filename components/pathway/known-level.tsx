'use client'

import { useState } from 'react'

import { Slider } from '@/components/ui/slider'

type KnownLevelProps = { skillId: string; title: string; now: number; level: number; levels: readonly string[] }

/** A level supposed to be held already, with what it means in practice. Down to today's level it is taken back. */
export function KnownLevel({ skillId, title, now, level, levels }: KnownLevelProps) {
  const [supposed, setSupposed] = useState(level)
  return (
    <Slider
      label={title}
      name={`knows:${skillId}`}
      min={now}
      max={7}
      mark={now}
      value={supposed}
      onChange={setSupposed}
      says={(value) => (value === now ? `${value}, as it is` : `${value} instead of ${now}`)}
      hint={levels[supposed] ?? ''}
    />
  )
}
