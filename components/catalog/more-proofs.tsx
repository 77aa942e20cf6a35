import Link from 'next/link'

import { formatHours } from '@/components/ui/format-amount'
import { sayList } from '@/lib/core/say'

type Certification = { id: string; title: string; hours: number }
export type MoreProofLine = {
  less: Certification
  more: Certification
  extra: Readonly<Record<string, number>>
}

/** Where another certification proves all of it and more, in no more hours. */
export function MoreProofs({ lines, skill }: { lines: readonly MoreProofLine[]; skill: (id: string) => string }) {
  return (
    <ul className="divide-y">
      {lines.map(({ less, more, extra }) => (
        <li key={less.id} className="px-5 py-3 text-[0.9375rem] md:px-6">
          Instead of <Name of={less} />, <Name of={more} /> also proves{' '}
          {sayList(Object.entries(extra).map(([id, level]) => `${skill(id)} ${level}`))}
          {more.hours < less.hours ? `, in ${formatHours(less.hours - more.hours)} less.` : ', in the same hours.'}
        </li>
      ))}
    </ul>
  )
}

const Name = ({ of: { id, title } }: { of: Certification }) => (
  <Link href={`/catalog/activities/${id}`} className="text-link">
    {title}
  </Link>
)
