'use client'

import { useRouter } from 'next/navigation'
import { useId, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'
import { sayClock } from '@/lib/core/zones'
import type { BlockView } from '@/lib/protected-time/views/mine'
import { sayBlock, weekdays } from '@/lib/protected-time/views/words'

import { BoardBlock } from './board-block'
import { hoursShown, type Place } from './shift-block'
import { stepHeight, useShifting } from './use-shifting'

type WeekBoardProps = {
  blocks: readonly BlockView[]
  timeZone: string
  arrange: (input: unknown) => Promise<Result<unknown>>
}

const hourHeight = stepHeight * 4

/** A week with its blocks, to be moved by dragging or with the arrow keys. The list below says and does the same. */
export function WeekBoard({ blocks, timeZone, arrange }: WeekBoardProps) {
  const router = useRouter()
  const hintId = useId()
  const [pending, start] = useTransition()
  const shifting = useShifting(new Map(blocks.map((block) => [block.id, block])), save)
  const { draft, putBack } = shifting
  const placed = blocks.map((block) => ({ block, place: shifting.now(block.id) ?? block }))
  const { from, to } = hoursShown(placed.map(({ place }) => place))
  const days = weekdays.slice(0, placed.some(({ place }) => place.weekday > 5) ? 7 : 5)
  const moving = draft && blocks.find(({ id }) => id === draft.id)

  function save(id: string, place: Place) {
    const block = blocks.find((each) => each.id === id)
    if (!block || pending) return
    start(async () => {
      const sent = {
        weekday: String(place.weekday),
        startsAt: sayClock(place.startsAt),
        minutes: String(place.minutes),
      }
      const result = await arrange({ blockId: id, version: block.version, timeZone: block.timeZone, ...sent })
      if (result.ok) putBack()
      sayDone(
        result.ok
          ? `Now ${sayBlock(place)}.`
          : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.message),
      )
    })
  }

  function addAt(weekday: number, offset: number) {
    const startsAt = Math.min(23 * 60, from * 60 + Math.floor(offset / hourHeight) * 60)
    router.push(`/my/protected-time?day=${weekday}&at=${sayClock(startsAt)}#block`, { scroll: true })
  }

  return (
    <div className="max-md:hidden print:block">
      <div
        className="grid grid-cols-[3rem_repeat(var(--days),minmax(0,1fr))] text-sm"
        style={{ '--days': days.length }}
      >
        <span />
        {days.map((day) => (
          <span key={day} className="border-b pb-1.5 text-center text-ink-soft">
            {day.slice(0, 3)}
          </span>
        ))}
        <div className="relative text-xs text-ink-faint tabular-nums" style={{ height: (to - from) * hourHeight }}>
          {Array.from({ length: to - from }, (_, at) => (
            <span key={at} className="absolute right-2 -translate-y-1/2" style={{ top: at * hourHeight }}>
              {at > 0 && sayClock((from + at) * 60)}
            </span>
          ))}
        </div>
        <div
          data-week=""
          className="relative col-start-2 -col-end-1 grid grid-cols-[repeat(var(--days),minmax(0,1fr))]"
        >
          {days.map((day, at) => (
            // A press on a free hour fills in the form; whoever uses no pointer finds the form itself.
            <div
              key={day}
              onPointerUp={({ nativeEvent }) => addAt(at + 1, nativeEvent.offsetY)}
              className="border-l bg-[repeating-linear-gradient(to_bottom,var(--color-line)_0_1px,transparent_1px_48px)] last-of-type:border-r"
            />
          ))}
          {placed.map(({ block, place }) => (
            <BoardBlock
              key={block.id}
              {...{ block, place, shifting, hintId }}
              days={days.length}
              top={((place.startsAt - from * 60) / 15) * stepHeight}
              isElsewhere={block.timeZone !== timeZone}
              open={() => router.push(`/my/protected-time?block=${block.id}#block`)}
            />
          ))}
        </div>
      </div>
      {blocks.length > 0 && (
        <p id={hintId} className="mt-3 text-sm text-ink-soft print:hidden">
          Drag a block, or move it with the arrow keys; with Shift they make it longer or shorter. A press opens it.
        </p>
      )}
      <p className="sr-only" aria-live="polite">
        {draft ? `${sayBlock(draft.place)}. Enter saves, Escape puts it back.` : ''}
      </p>
      {draft && moving && (
        <div className="mt-4 flex flex-wrap items-center gap-3 rounded-lg border border-accent/25 bg-accent-soft px-4 py-3">
          <p className="min-w-0 flex-1 basis-52 text-[0.9375rem]">
            {sayBlock(draft.place)} <span className="text-ink-soft">instead of {sayBlock(moving)}</span>
          </p>
          <Button variant="primary" size="small" pending={pending} onClick={() => save(draft.id, draft.place)}>
            Save
          </Button>
          <Button variant="quiet" size="small" onClick={putBack}>
            Put back
          </Button>
        </div>
      )}
    </div>
  )
}
