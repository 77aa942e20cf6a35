import type { PlannedPlacement } from '@/lib/pathways/placements'
import type { Span } from '@/lib/protected-time/views/occurrence'
import type { FeedEvent } from '../feed-event'
import { touches } from '../window'

/** Published placements: with which host, and the days of the period. */
export const rotationsIn = (placements: readonly PlannedPlacement[], span: Span): FeedEvent[] =>
  placements
    .filter((placement) => touches(placement, span))
    .map(({ id, host, from, to }) => ({
      key: id,
      part: 'rotations',
      title: `Rotation: ${host.name}`,
      when: { from, to },
    }))
