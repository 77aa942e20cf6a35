import { classes } from '@/components/ui/classes'
import type { BlockView } from '@/lib/protected-time/views/mine'
import { sayBlock, sayTimes } from '@/lib/protected-time/views/words'

import type { Place } from './shift-block'
import { stepHeight, type useShifting } from './use-shifting'

type BoardBlockProps = {
  block: BlockView
  place: Place
  top: number
  /** How many days the board shows. */
  days: number
  isElsewhere: boolean
  /** The words that say how keys move it. */
  hintId: string
  shifting: ReturnType<typeof useShifting>
  open: () => void
}

/** A block on the board: dragged, moved with arrow keys, made longer at its lower edge, opened by a press. */
export function BoardBlock({ block, place, top, days, isElsewhere, hintId, shifting, open }: BoardBlockProps) {
  const { keysOf, grab, drag, drop, draft } = shifting
  const isMoving = draft?.id === block.id
  return (
    <button
      type="button"
      aria-label={`${sayBlock(place)}${block.source ? `, given back by ${block.source}` : ''}`}
      aria-describedby={hintId}
      onKeyDown={keysOf(block.id)}
      onPointerDown={grab(block.id, days, false)}
      onPointerMove={drag}
      onPointerUp={() => !drop() && !isMoving && open()}
      onClick={(event) => event.detail === 0 && !isMoving && open()}
      className={classes(
        'absolute flex flex-col items-start justify-start cursor-grab touch-none overflow-hidden rounded-md border px-2 py-1 text-left text-xs select-none active:cursor-grabbing',
        block.source ? 'border-grow/40 bg-grow-soft text-grow' : 'border-accent/40 bg-accent-soft text-accent',
        isMoving && 'shadow-high outline-2 outline-dashed',
      )}
      style={{
        top: top + 1,
        height: (place.minutes / 15) * stepHeight - 2,
        left: `calc(${((place.weekday - 1) * 100) / days}% + 4px)`,
        width: `calc(${100 / days}% - 7px)`,
      }}
    >
      <span className="block font-medium tabular-nums">{sayTimes(place)}</span>
      {place.minutes >= 60 && (
        <span className="block max-w-full truncate">{block.source ?? (isElsewhere ? block.timeZone : 'Learning')}</span>
      )}
      <span
        aria-hidden="true"
        onPointerDown={grab(block.id, days, true)}
        className="absolute inset-x-0 bottom-0 h-2 cursor-ns-resize"
      />
    </button>
  )
}
