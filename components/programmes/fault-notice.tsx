import type { Route } from 'next'
import Link from 'next/link'

import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import type { StandardFault } from '@/lib/programmes/views/fault'

type FaultNoticeProps = {
  programmeId: string
  faults: readonly StandardFault[]
  cautions: readonly StandardFault[]
}

/** What keeps a draft from being published, each leading to the form that puts it right; and what one should know. */
export function FaultNotice({ programmeId, faults, cautions }: FaultNoticeProps) {
  const links = (list: readonly StandardFault[]) => (
    <ul className="grid gap-1">
      {list.map(({ section, itemId, says }, at) => (
        <li key={at}>
          <Link
            href={
              `/programmes/${programmeId}/standard/edit/${section}${itemId ? `?item=${encodeURIComponent(itemId)}` : ''}` as Route // the form of that part
            }
            className="hover:underline hover:underline-offset-4"
          >
            {says}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {faults.length > 0 && (
        <Notice
          tone="warning"
          title={`${countOf(faults.length, 'thing')} ${faults.length === 1 ? 'stands' : 'stand'} in the way of publishing`}
        >
          {links(faults.slice(0, 40))}
          {faults.length > 40 && <p>And {faults.length - 40} more.</p>}
        </Notice>
      )}
      {cautions.length > 0 && <Notice title="You may have meant it so">{links(cautions.slice(0, 40))}</Notice>}
    </>
  )
}
