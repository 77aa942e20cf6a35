import type { KeyboardEvent } from 'react'

/** The keys of the grid, as the list of keys says them. */
export const gridKeys = [
  { says: 'Next or previous line', chords: ['↓', '↑'] },
  { says: 'Take what is drafted, and go on', chords: ['Enter'] },
  { says: 'Confirm this line', chords: ['c'] },
  { says: 'New line', chords: ['n'] },
] as const

type Deeds = { take: () => boolean; confirm: () => void; add: () => void }

/** Moves between the cells of a week. Letters that are no part of a time do something instead. */
export function onGridKey(event: KeyboardEvent<HTMLInputElement>, { take, confirm, add }: Deeds): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const box = event.currentTarget
  const all = box.selectionStart === 0 && box.selectionEnd === box.value.length
  const move = (rows: number, columns: number) => {
    event.preventDefault()
    step(box, rows, columns)
  }
  if (event.key === 'Enter') {
    take()
    move(event.shiftKey ? -1 : 1, 0)
  } else if (event.key === 'ArrowDown') move(1, 0)
  else if (event.key === 'ArrowUp') move(-1, 0)
  else if (event.key === 'ArrowRight' && (all || box.selectionStart === box.value.length)) move(0, 1)
  else if (event.key === 'ArrowLeft' && (all || box.selectionEnd === 0)) move(0, -1)
  else if (event.key === 'c' || event.key === 'n') {
    event.preventDefault()
    ;(event.key === 'c' ? confirm : add)()
  }
}

/** Goes to the next cell in a direction that can be written, if there is one. */
function step(from: HTMLInputElement, rows: number, columns: number): void {
  const grid = from.closest('[data-hours-grid]')
  let [row, column] = [Number(from.dataset['row']), Number(from.dataset['column'])]
  for (let tries = 0; tries < 200; tries++) {
    row += rows
    column += columns
    const next = grid?.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`)
    if (!next) break
    if (next.disabled || next.offsetParent === null) continue
    next.focus()
    return
  }
  // At the edge it is left for a moment, so that what is typed is saved.
  from.blur()
  from.focus()
}
