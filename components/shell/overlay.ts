/** Which of the shell's two overlays is open. At most one is. */
export type Overlay = 'palette' | 'keys' | null

let open: Overlay = null
const watchers = new Set<() => void>()

export const openOverlay = (): Overlay => open

export function showOverlay(overlay: Overlay): void {
  open = overlay
  for (const watcher of watchers) watcher()
}

export function watchOverlay(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
