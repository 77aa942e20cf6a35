/** What has just been done, said once, with a way back where there is one. */
export type Toast = {
  id: number
  says: string
  /** "Undo" unless named otherwise. */
  undo?: { label?: string; run: () => void }
}

let toasts: readonly Toast[] = []
let lastId = 0
const watchers = new Set<() => void>()

export const shownToasts = (): readonly Toast[] => toasts

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Says that something has been done. At most three stand at once; the oldest gives way. */
export function sayDone(says: string, undo?: Toast['undo']): void {
  lastId += 1
  change([...toasts, { id: lastId, says, ...(undo && { undo }) }].slice(-3))
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id))

function change(next: readonly Toast[]): void {
  toasts = next
  for (const watcher of watchers) watcher()
}
