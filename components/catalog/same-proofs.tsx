import Link from 'next/link'

import { formatHours, formatMoney } from '@/components/ui/format-amount'
import type { Money } from '@/lib/catalog/model'
import { sayList } from '@/lib/core/say'

type Member = { id: string; title: string; hours: number; cost?: Money }
export type SameProofGroup = {
  proof: Readonly<Record<string, number>>
  members: readonly Member[]
  cheapest: { fewestHours: readonly Member[]; leastCost: readonly Member[]; costsKnown: boolean }
}

type SameProofsProps = {
  groups: readonly SameProofGroup[]
  skill: (id: string) => string
  /** The role for which they prove the same; without one, they raise the very same levels. */
  role?: string
}

/** Certifications that prove the same: one of each group is enough, and here is what each takes. */
export function SameProofs({ groups, skill, role }: SameProofsProps) {
  return (
    <ul className="divide-y">
      {groups.map(({ proof, members, cheapest }) => (
        <li key={members.map(({ id }) => id).join()} className="px-5 py-4 md:px-6">
          <p className="text-sm text-ink-soft">
            {role ? `For ${role}, each proves ` : 'Each proves '}
            <span className="text-ink">
              {sayList(Object.entries(proof).map(([id, level]) => `${skill(id)} ${level}`))}
            </span>
          </p>
          <ul className="mt-2 flex flex-col gap-1">
            {members.map(({ id, title, hours, cost }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4">
                <Link
                  href={`/catalog/activities/${id}`}
                  className="min-w-0 flex-1 basis-60 font-medium hover:underline hover:underline-offset-4"
                >
                  {title}
                </Link>
                <span className="w-16 text-right text-sm tabular-nums">{formatHours(hours)}</span>
                <span className="w-24 text-right text-sm text-ink-soft tabular-nums">
                  {cost ? (cost.amount === 0 ? 'free' : formatMoney(cost)) : 'not known'}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-soft">{sayCheapest(members, cheapest)}</p>
        </li>
      ))}
    </ul>
  )
}

function sayCheapest(members: readonly Member[], { fewestHours, leastCost, costsKnown }: SameProofGroup['cheapest']) {
  const names = (list: readonly Member[]) => sayList(list.map(({ title }) => title))
  const hours =
    fewestHours.length === 0
      ? 'All take the same hours.'
      : `${names(fewestHours)} ${fewestHours.length === 1 ? 'takes' : 'take'} the fewest hours.`
  const cost = !costsKnown
    ? `What they cost cannot be compared: ${unknownCost(members)}.`
    : leastCost.length === 0
      ? 'All cost the same.'
      : `${names(leastCost)} ${leastCost.length === 1 ? 'costs' : 'cost'} least.`
  return `${hours} ${cost}`
}

function unknownCost(members: readonly Member[]): string {
  const unknown = members.filter(({ cost }) => !cost).length
  if (unknown === 0) return 'they are priced in currencies without a rate'
  return unknown === 1 ? 'one price is not known' : `${unknown} prices are not known`
}
