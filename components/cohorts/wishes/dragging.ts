import type { DragEvent } from 'react'

/** What is dragged is named by this kind, so that nothing else can be dropped among the wishes. */
export const draggedKind = 'application/x-journeywork-host'

/** What makes a row one that carries a host when it is dragged. */
export const dragging = (hostId: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => event.dataTransfer.setData(draggedKind, hostId),
})
