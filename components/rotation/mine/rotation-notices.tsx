import type { Route } from 'next'

import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { RotationNews } from '@/lib/rotation/views/news'

/** What around one's rotations waits, on one's Monday. */
export const RotationNotices = ({ news }: { news: readonly RotationNews[] }) =>
  news.map(({ says, label, href }) => (
    <Notice
      key={says}
      action={
        <LinkButton href={href as Route /* made beside the pages that it leads to */} size="small" variant="secondary">
          {label}
        </LinkButton>
      }
    >
      {says}
    </Notice>
  ))
